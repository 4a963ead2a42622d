import Foundation
import MCPKit
import Testing

/// A server with one tool, which says who calls.
private struct WhoCalls: ToolsHandler {
  func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
    ListToolsResult(tools: [])
  }

  func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
    let client = context.clientInfo?.name ?? "nobody"
    let text = "\(client) in \(context.revision), request \(context.requestID ?? "none")"
    return CallToolResult(content: [.text(TextContent(text: text))])
  }
}

private func initialize(_ revision: String) -> String {
  #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(revision)","capabilities":{},"#
    + #""clientInfo":{"name":"me","version":"1"}}}"#
}

/// The `_meta` of a request without a session.
private func meta(_ revision: String = "2026-07-28", more: String = "") -> String {
  #""_meta":{"io.modelcontextprotocol/protocolVersion":"\#(revision)","#
    + #""io.modelcontextprotocol/clientCapabilities":{}\#(more)}"#
}

private let call = #"{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"x"}}"#

extension Server {
  /// What the server answers to messages of one connection.
  fileprivate func answers(to frames: String...) async throws -> [JSONValue] {
    let (mine, theirs) = InMemoryTransport.pair()
    async let serving: Void = serve(theirs)
    async let heard = mine.received()
    for frame in frames { try mine.send(Array(frame.utf8)) }
    mine.endSending()
    try await serving
    return try await heard.map { try JSONValue(json: $0) }
  }
}

extension JSONValue {
  fileprivate var text: String? { self["result"]?["content"]?[0]?["text"]?.stringValue }
}

@Suite struct ServerTests {
  private let server = Server(
    info: Implementation(name: "test", version: "2"), instructions: "Be kind.", handlers: WhoCalls())

  @Test(arguments: [
    ("2024-11-05", "2024-11-05"), ("2025-06-18", "2025-06-18"), ("2025-11-25", "2025-11-25"),
    // One without sessions, one we do not know, and what is none at all: the newest with sessions.
    ("2026-07-28", "2025-11-25"), ("2031-01-01", "2025-11-25"), ("1.0", "2025-11-25"),
  ])
  func `the client's revision is spoken if it is known`(asked: String, spoken: String) async throws {
    let answer = try await server.answers(to: initialize(asked)).first
    #expect(answer?["result"]?["protocolVersion"]?.stringValue == spoken)
  }

  @Test func `what the server tells about itself`() async throws {
    #expect(
      try await server.answers(to: initialize("2025-06-18")) == [
        [
          "jsonrpc": "2.0", "id": 0,
          "result": [
            "protocolVersion": "2025-06-18", "capabilities": ["tools": [:]],
            "serverInfo": ["name": "test", "version": "2"], "instructions": "Be kind.",
          ],
        ]
      ])
  }

  @Test func `the answer itself is written for the revision agreed on`() async throws {
    var info = Implementation(name: "test", version: "2")
    info.title = "The test"
    let server = Server(info: info, handlers: NoHandlers())
    let new = try await server.answers(to: initialize("2025-06-18")).first
    #expect(new?["result"]?["serverInfo"]?["title"] == "The test")
    let old = try await server.answers(to: initialize("2024-11-05")).first
    #expect(old?["result"]?["serverInfo"] == ["name": "test", "version": "2"])
  }

  @Test func `capabilities follow from the handlers`() async throws {
    let server = Server(info: Implementation(name: "test", version: "2"), handlers: NoHandlers())
    let answers = try await server.answers(
      to: initialize("2025-06-18"), #"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#)
    #expect(answers.first?["result"]?["capabilities"] == [:])
    #expect(answers.last?["error"]?["code"] == -32601)
    #expect(answers.last?["error"]?["message"] == "this server does not handle tools/list")
  }

  @Test func `handlers know the client of a session`() async throws {
    let answers = try await server.answers(to: initialize("2025-03-26"), call)
    #expect(answers.last?.text == "me in 2025-03-26, request 5")
  }

  @Test func `handlers know the client of a request without a session`() async throws {
    let named = meta(more: #","io.modelcontextprotocol/clientInfo":{"name":"you","version":"1"}"#)
    let answers = try await server.answers(
      to: initialize("2025-03-26"),
      #"{"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"x",\#(named)}}"#,
      #"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"x",\#(meta())}}"#, call)
    #expect(
      Set(answers.dropFirst().compactMap(\.text)) == [
        "you in 2026-07-28, request 6", "nobody in 2026-07-28, request 7", "me in 2025-03-26, request 5",
      ])
  }

  @Test func `each result without a session says whose it is`() async throws {
    let answer = try await server.answers(
      to: #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{\#(meta())}}"#
    ).first
    #expect(
      answer?["result"] == [
        "resultType": "complete", "ttlMs": 0, "cacheScope": "private", "tools": [],
        "_meta": ["io.modelcontextprotocol/serverInfo": ["name": "test", "version": "2"]],
      ])
  }

  @Test func `it tells what it can do without a session`() async throws {
    let answer = try await server.answers(
      to: #"{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{\#(meta())}}"#
    ).first
    #expect(
      answer?["result"]?["supportedVersions"]
        == ["2026-07-28", "2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"])
    #expect(answer?["result"]?["capabilities"] == ["tools": [:]])
    #expect(answer?["result"]?["instructions"] == "Be kind.")
  }

  @Test(arguments: [
    // Neither a session nor what takes its place.
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#, -32602,
      "params._meta: io.modelcontextprotocol/protocolVersion is missing, and no session has been opened"
    ),
    // What must be there is looked at before anything else: the method is unknown too.
    (
      #"{"jsonrpc":"2.0","id":1,"method":"none","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"x"}}}"#,
      -32602,
      #"params._meta["io.modelcontextprotocol/clientCapabilities"]: missing, but required in 2026-07-28"#
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"none","params":{"_meta":{"io.modelcontextprotocol/clientCapabilities":{}}}}"#,
      -32602, #"params._meta["io.modelcontextprotocol/protocolVersion"]: missing, but required in 2026-07-28"#
    ),
    // Then the revision.
    (
      #"{"jsonrpc":"2.0","id":1,"method":"none","params":{\#(meta("1900-01-01"))}}"#, -32022,
      "the server does not speak 1900-01-01; it speaks 2026-07-28, 2025-11-25, 2025-06-18, 2025-03-26, 2024-11-05"
    ),
    // A revision that has sessions cannot be spoken without.
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{\#(meta("2025-06-18"))}}"#, -32022,
      "the server does not speak 2025-06-18; it speaks 2026-07-28, 2025-11-25, 2025-06-18, 2025-03-26, 2024-11-05"
    ),
    // Then the method, and last the parameters.
    (
      #"{"jsonrpc":"2.0","id":1,"method":"none","params":{\#(meta())}}"#, -32601,
      "there is no method none in 2026-07-28"
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"ping","params":{\#(meta())}}"#, -32601,
      "there is no method ping in 2026-07-28"
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{\#(meta())}}"#, -32602,
      #"params: the member "name" is missing"#
    ),
  ])
  func `errors come in the specification's order`(frame: String, code: Int, message: String) async throws {
    let error = try await server.answers(to: frame).first?["error"]
    #expect(error?["code"]?.intValue == code)
    #expect(error?["message"]?.stringValue == message)
  }

  @Test func `it is alive before a session is opened`() async throws {
    let answers = try await server.answers(to: #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)
    #expect(answers == [["jsonrpc": "2.0", "id": 1, "result": [:]]])
  }

  @Test func `a life over pipes`() async throws {
    let (requests, answers) = (try Plumbing(), try Plumbing())
    requests.pour(
      (initialize("2025-06-18") + "\n" + #"{"jsonrpc":"2.0","method":"notifications/initialized"}"# + "\r\n"
        + #"{"jsonrpc":"2.0","id":"a","method":"ping"}"# + "\nhello\n"
        + #"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#).utf8)
    close(requests.input)
    try await server.run(input: requests.output, output: answers.input)
    close(answers.input)
    let lines = String(decoding: answers.drain(), as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines.contains(#"{"jsonrpc":"2.0","id":"a","result":{}}"#))
    #expect(lines.contains(#"{"jsonrpc":"2.0","id":2,"result":{"tools":[]}}"#))
    close(requests.output)
    close(answers.output)
  }

  @Test func `a client that reads no more ends the connection`() async throws {
    let (requests, answers) = (try Plumbing(), try Plumbing())
    close(answers.output)
    // The input stays open: only the failed write can end this.
    requests.pour((#"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n").utf8)
    try await server.run(input: requests.output, output: answers.input)
    for end in [requests.input, requests.output, answers.input] { close(end) }
  }
}
