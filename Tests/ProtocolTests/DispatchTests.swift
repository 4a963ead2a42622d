import Logging
import MCPModel
import MCPStubs
import MCPWire
import ProtocolModel
import TestSupport
import Testing

@testable import MCPCore

/// Each method reaches its own handler and no other.
@Suite struct DispatchTests {
  /// The requests that a side takes and that need a capability, in the order of the description.
  static func requests(to side: Direction) -> [Method] {
    let senders: [Direction] = side == .server ? [.client, .both] : [.server, .both, .serverEmbedded]
    return MCP.description.methods.filter { method in
      method.kind == .request && method.from.contains { senders.contains($0.value) }
        && method.needs.contains { $0.when == nil && ["\(side)", "peer"].contains($0.side) }
    }
  }

  @Test(arguments: requests(to: .server))
  func `a request of a client reaches its handler`(method: Method) async throws {
    var table = MethodTable<ServerContext>()
    table.register(Recorder())
    let revision = try Self.swiftRevision(of: method)
    let connection = ServerConnection.unused(table)
    let request = try Self.request(method)
    let handler = try #require(table.request(method.name, in: revision))
    let context = ServerContext(
      client: ClientFacts(revision: revision), request: request, connection: connection)
    let answer = await handler.frame(
      request.params, to: request.id, in: revision, context, logger: Logger(label: "test"))
    #expect(try Self.reached(answer) == method.name)
  }

  @Test(arguments: requests(to: .client))
  func `a request of a server reaches its handler`(method: Method) async throws {
    var table = MethodTable<ClientContext>()
    table.register(Recorder())
    let revision = try Self.swiftRevision(of: method)
    let connection = ClientConnection.unused(table)
    let request = try Self.request(method)
    let handler = try #require(table.request(method.name, in: revision))
    let context = ClientContext(revision: revision, request: request, connection: connection)
    let answer = await handler.frame(
      request.params, to: request.id, in: revision, context, logger: Logger(label: "test"))
    #expect(try Self.reached(answer) == method.name)
  }

  @Test func `no other methods are registered`() {
    var server = MethodTable<ServerContext>()
    server.register(Recorder())
    #expect(Set(server.requests.keys) == Set(Self.requests(to: .server).map(\.name)))
    var client = MethodTable<ClientContext>()
    client.register(Recorder())
    #expect(Set(client.requests.keys) == Set(Self.requests(to: .client).map(\.name)))
  }

  @Test func `the table of methods is that of the description`() {
    let described = MCP.description.methods
    #expect(Requests.all.map(\.name) == described.filter { $0.kind == .request }.map(\.name))
    #expect(Notifications.all.map(\.name) == described.filter { $0.kind == .notification }.map(\.name))
    #expect(Requests.all.count + Notifications.all.count == 34)
  }

  @Test func `capabilities follow from what the handlers conform to`() {
    let server = ServerCapabilities(of: Recorder())
    for path in [
      "tools", "prompts", "resources", "resources.subscribe", "completions", "logging", "tasks.list",
    ] {
      #expect(server.declares(path), "\(path)")
    }
    #expect(ServerCapabilities(of: 1) == ServerCapabilities())
    let client = ClientCapabilities(of: Recorder())
    for path in ["roots", "sampling", "elicitation", "tasks.cancel"] {
      #expect(client.declares(path), "\(path)")
    }
  }

  private static func swiftRevision(of method: Method) throws -> SwiftRevision {
    try #require(SwiftRevision(revision(of: method)))
  }

  /// The newest revision that has the method.
  private static func revision(of method: Method) throws -> String {
    try #require(MCP.revisions.last { method.facts.span.contains($0) })
  }

  private static func request(_ method: Method) throws -> IncomingRequest {
    let frame = try frame(method)
    guard case .request(let id, let message) = try Envelope(frame: frame) else { throw CancellationError() }
    return IncomingRequest(frame: frame, message: message, running: RunningRequest(id), isBatched: false)
  }

  private static func frame(_ method: Method) throws -> [UInt8] {
    var random = RandomValue(model: MCP.model, revision: try revision(of: method), random: SplitMix(state: 1))
    let params = random.value(of: try #require(method.params).type)
    let message: JSONValue = ["jsonrpc": "2.0", "id": 1, "method": .string(method.name), "params": params]
    return try message.jsonBytes()
  }

  /// Which handler an answer tells of.
  private static func reached(_ answer: [UInt8]?) throws -> String? {
    try JSONValue(json: #require(answer))["error"]?["message"]?.stringValue
  }
}

extension ServerConnection {
  /// A connection over which nothing is sent.
  fileprivate static func unused(_ table: MethodTable<ServerContext>) -> ServerConnection {
    let server = ServerDescription(
      info: Implementation(name: "test", version: "1"), capabilities: ServerCapabilities())
    return ServerConnection(
      server, table, over: InMemoryTransport.pair().0, logger: Logger(label: "test"))
  }
}

extension ClientConnection {
  /// A connection over which nothing is sent.
  fileprivate static func unused(_ table: MethodTable<ClientContext>) -> ClientConnection {
    let client = ClientDescription(
      info: Implementation(name: "test", version: "1"), capabilities: ClientCapabilities())
    return ClientConnection(
      client, table, over: InMemoryTransport.pair().0, logger: Logger(label: "test"))
  }
}

extension Need {
  /// The side that must have declared the capability.
  var side: String { String(capability.name.prefix { $0 != "." }) }
}
