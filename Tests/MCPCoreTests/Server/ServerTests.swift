import Foundation
import MCPKit
import Testing

/// A server with one tool, which is never there.
private struct NoTools: ToolsHandler {
  func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
    ListToolsResult(tools: [])
  }

  func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
    let client = context.clientInfo?.name ?? "nobody"
    let text = "\(client) in \(context.revision), request \(context.requestID ?? "none")"
    return CallToolResult(content: [.text(TextContent(text: text))])
  }
}

private struct NoHandlers {}

private func initialize(_ revision: String) -> String {
  #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(revision)","capabilities":{},"#
    + #""clientInfo":{"name":"me","version":"1"}}}"#
}

extension ServerSession {
  fileprivate func answer(_ frame: String) async -> JSONValue? {
    guard let answer = await answer(Array(frame.utf8)) else { return nil }
    return try? JSONValue(json: answer)
  }
}

@Suite struct ServerTests {
  private let server = Server(
    info: Implementation(name: "test", version: "2"), instructions: "Be kind.", handlers: NoTools())

  @Test(arguments: [
    ("2024-11-05", "2024-11-05"), ("2025-06-18", "2025-06-18"), ("2025-11-25", "2025-11-25"),
    // One without sessions, one we do not know, and what is none at all: the newest with sessions.
    ("2026-07-28", "2025-11-25"), ("2031-01-01", "2025-11-25"), ("1.0", "2025-11-25"),
  ])
  func theClientsRevisionIsSpokenIfItIsKnown(asked: String, spoken: String) async {
    let answer = await server.session().answer(initialize(asked))
    #expect(answer?["result"]?["protocolVersion"]?.stringValue == spoken)
  }

  @Test func whatTheServerTellsAboutItself() async {
    let answer = await server.session().answer(initialize("2025-06-18"))
    #expect(
      answer == [
        "jsonrpc": "2.0", "id": 0,
        "result": [
          "protocolVersion": "2025-06-18", "capabilities": ["tools": [:]],
          "serverInfo": ["name": "test", "version": "2"], "instructions": "Be kind.",
        ],
      ])
  }

  @Test func theAnswerItselfIsWrittenForTheRevisionAgreedOn() async {
    var info = Implementation(name: "test", version: "2")
    info.title = "The test"
    let server = Server(info: info, handlers: NoHandlers())
    let new = await server.session().answer(initialize("2025-06-18"))
    #expect(new?["result"]?["serverInfo"]?["title"] == "The test")
    let old = await server.session().answer(initialize("2024-11-05"))
    #expect(old?["result"]?["serverInfo"] == ["name": "test", "version": "2"])
  }

  @Test func capabilitiesFollowFromTheHandlers() async {
    let server = Server(info: Implementation(name: "test", version: "2"), handlers: NoHandlers())
    let session = server.session()
    #expect(await session.answer(initialize("2025-06-18"))?["result"]?["capabilities"] == [:])
    let list = await session.answer(#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#)
    #expect(list?["error"]?["code"] == -32601)
  }

  @Test func handlersKnowTheClient() async {
    let session = server.session()
    let call = #"{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"x"}}"#
    // Who does not introduce himself is served in the newest revision with sessions.
    #expect(await text(in: session.answer(call)) == "nobody in 2025-11-25, request 5")
    _ = await session.answer(initialize("2025-03-26"))
    #expect(await text(in: session.answer(call)) == "me in 2025-03-26, request 5")
  }

  private func text(in answer: JSONValue?) -> String? {
    answer?["result"]?["content"]?[0]?["text"]?.stringValue
  }

  @Test func aLifeOverPipes() async throws {
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
    #expect(lines.dropFirst().first == #"{"jsonrpc":"2.0","id":"a","result":{}}"#)
    #expect(lines.last == #"{"jsonrpc":"2.0","id":2,"result":{"tools":[]}}"#)
    close(requests.output)
    close(answers.output)
  }

  @Test func aClientThatReadsNoMoreEndsTheSession() async throws {
    let (requests, answers) = (try Plumbing(), try Plumbing())
    close(answers.output)
    // The input stays open: only the failed write can end this.
    requests.pour((#"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n").utf8)
    try await server.run(input: requests.output, output: answers.input)
    for end in [requests.input, requests.output, answers.input] { close(end) }
  }
}
