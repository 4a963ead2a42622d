import Logging
import MCPExtensions
import MCPKit
import Testing

@testable import MCPCore

/// Each method of an extension reaches its own handler, in the revisions of the extension.
@Suite struct DispatchTests {
  private static let tool = #"{"tool":{"name":"saw"}}"#

  private static func frame(_ method: String, _ params: String) -> [UInt8] {
    Array(#"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#.utf8)
  }

  private static func table<Handlers: Sendable>(
    _ handlers: Handlers, _ extensions: [any ProtocolExtension.Type]
  ) -> MethodTable<ServerContext> {
    var table = MethodTable<ServerContext>()
    table.register(handlers)
    for `extension` in extensions { `extension`.register(handlers, on: &table) }
    return table
  }

  /// What a server answers; nil where it has no such method.
  private static func answer(
    _ method: String, _ params: String, in revision: Revision, by handlers: some Sendable = Recorder(),
    of extensions: [any ProtocolExtension.Type] = [Tasks.self, Workshop.self]
  ) async throws -> JSONValue? {
    let table = table(handlers, extensions)
    let request = try request(method, params)
    let server = ServerDescription(info: info, capabilities: ServerCapabilities())
    let context = ServerContext(
      client: ClientFacts(revision: revision), request: request,
      connection: ServerConnection(server, table, over: InMemoryTransport.pair().0, logger: logger))
    return try await table.answer(method, request, in: revision, context)
  }

  private static let info = Implementation(name: "test", version: "1")
  private static let logger = Logger(label: "test")

  private static func request(_ method: String, _ params: String) throws -> IncomingRequest {
    let frame = frame(method, params)
    guard case .request(let id, let message) = try Envelope(frame: frame) else { throw CancellationError() }
    return IncomingRequest(frame: frame, message: message, running: RunningRequest(id), isBatched: false)
  }

  @Test(arguments: [
    ("tasks/get", #"{"taskId":"t"}"#), ("tasks/update", #"{"taskId":"t","inputResponses":{}}"#),
    ("tasks/cancel", #"{"taskId":"t"}"#), ("workshop/list", "{}"), ("workshop/lend", tool),
  ])
  func `a request of a client reaches its handler`(method: String, params: String) async throws {
    let answer = try await Self.answer(method, params, in: .v2026_07_28)
    #expect(answer?["error"]?["message"]?.stringValue == method)
    #expect(try await Self.answer(method, params, in: .v2025_06_18) == nil)
  }

  @Test func `a method that came later than its extension`() async throws {
    #expect(try await Self.answer("workshop/queue", Self.tool, in: .v2026_07_28) == nil)
    let then = try await Self.answer("workshop/queue", Self.tool, in: .v2027_01_31)
    #expect(then?["error"]?["message"] == "workshop/queue")
  }

  @Test func `one name, two methods, each in its revisions`() async throws {
    let params = #"{"taskId":"t"}"#
    let old = try await Self.answer("tasks/get", params, in: .v2025_11_25)
    #expect(old?["error"]?["message"] == "the protocol's tasks/get")
    let new = try await Self.answer("tasks/get", params, in: .v2026_07_28)
    #expect(new?["error"]?["message"] == "tasks/get")
    #expect(try await Self.answer("tasks/get", params, in: .v2026_07_28, of: []) == nil)
  }

  @Test(arguments: [
    ("workshop/audit", "{}", "workshop/audit of the client"), ("workshop/confirm", tool, "workshop/confirm"),
    ("workshop/remind", tool, "workshop/remind"),
  ])
  func `a request of a server reaches its handler`(
    method: String, params: String, handler: String
  ) async throws {
    var table = MethodTable<ClientContext>()
    Workshop.register(Recorder(), on: &table)
    let request = try Self.request(method, params)
    let client = ClientDescription(info: Self.info, capabilities: ClientCapabilities())
    let context = ClientContext(
      revision: .v2026_07_28, request: request,
      connection: ClientConnection(client, table, over: InMemoryTransport.pair().0, logger: Self.logger))
    let answer = try await table.answer(method, request, in: .v2026_07_28, context)
    #expect(answer?["error"]?["message"]?.stringValue == handler)
  }

  @Test func `what either side has is each side's own`() async throws {
    let answer = try await Self.answer("workshop/audit", "{}", in: .v2026_07_28)
    #expect(answer?["error"]?["message"] == "workshop/audit of the server")
  }

  @Test func `no other methods are registered`() {
    let server = Self.table(Recorder(), [Workshop.self]).requests.keys
    #expect(
      server.filter { $0.hasPrefix("workshop/") }.sorted()
        == ["workshop/audit", "workshop/lend", "workshop/list", "workshop/queue"])
    var client = MethodTable<ClientContext>()
    Workshop.register(Recorder(), on: &client)
    #expect(client.requests.keys.sorted() == ["workshop/audit", "workshop/confirm", "workshop/remind"])
    #expect(Self.table(SmallWorkshop(), [Workshop.self]).requests.keys.sorted() == ["workshop/list"])
    #expect(Self.table(1, [Tasks.self, Workshop.self, Notes.self]).requests.isEmpty)
  }

  @Test func `what a request may be answered`() async throws {
    func lend(_ tool: String) async throws -> JSONValue? {
      try await Self.answer(
        "workshop/lend", #"{"tool":{"name":"\#(tool)"}}"#, in: .v2026_07_28, by: LendingWorkshop())
    }
    #expect(try await lend("saw")?["result"] == ["resultType": "complete"])
    #expect(try await lend("file")?["result"] == ["resultType": "lent", "by": "somebody"])
    #expect(try await lend("axe")?["error"] == ["code": 5002, "message": "there is no such tool"])
  }

  @Test func `the tables are those of the description`() {
    #expect(Tasks.Requests.all.map(\.name) == ["tasks/get", "tasks/update", "tasks/cancel"])
    #expect(Tasks.Notifications.all.map(\.name) == ["notifications/tasks"])
    #expect(Tasks.Notifications.taskStatus.facts.listenFilter == "taskIds")
    #expect(
      Workshop.Errors.all.map { "\($0.code.rawValue) \($0.name)" } == ["5001 ToolBroken", "5002 ToolLost"])
    #expect(Workshop.Errors.all.last?.replacedBy == Workshop.Errors.toolBroken)
    #expect(Workshop.Errors.all.first?.httpStatus == 410)
  }
}

extension MethodTable {
  fileprivate func answer(
    _ method: String, _ request: IncomingRequest, in revision: Revision, _ context: Context
  ) async throws -> JSONValue? {
    guard let handler = self.request(method, in: revision) else { return nil }
    let answer = await handler.frame(
      request.params, to: request.id, in: revision, context, logger: Logger(label: "test"))
    return try JSONValue(json: #require(answer))
  }
}
