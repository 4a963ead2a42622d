import Foundation
import Logging
import MCPKit

@testable import MCPCore

/// A server with one tool that does what a test says.
struct TestTools: ToolsHandler {
  let call: @Sendable (CallToolRequestParams, ServerContext) async throws -> CallToolResult

  func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
    ListToolsResult(tools: [])
  }

  func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
    try await call(params, context)
  }
}

extension Server {
  /// A server whose one tool does what a test says.
  static func test(
    _ options: PeerOptions = PeerOptions(),
    _ call: @escaping @Sendable (CallToolRequestParams, ServerContext) async throws -> CallToolResult = {
      _, _ in CallToolResult(content: [])
    }
  ) -> Server {
    var serverOptions = ServerOptions()
    serverOptions.peer = options
    serverOptions.logger = .silent
    return Server(
      info: Implementation(name: "test", version: "1"), handlers: TestTools(call: call),
      options: serverOptions)
  }

  /// What it answers to a client that sends bytes and then no more, over pipes; sorted by nothing.
  func lines(answering bytes: [UInt8]) async throws -> [String] {
    let (requests, answers) = (try Plumbing(), try Plumbing())
    async let poured: Void = onThread {
      requests.pour(bytes)
      close(requests.input)
    }
    async let heard = onThread { answers.drain() }
    try await run(input: requests.output, output: answers.input)
    close(answers.input)
    await poured
    let lines = String(decoding: await heard, as: UTF8.self).split(separator: "\n").map(String.init)
    close(requests.output)
    close(answers.output)
    return lines
  }
}

/// Messages that tests send as they are.
enum Frames {
  static let initialize =
    #"{"jsonrpc":"2.0","id":"init","method":"initialize","params":{"protocolVersion":"2025-06-18","#
    + #""capabilities":{},"clientInfo":{"name":"me","version":"1"}}}"#

  static func call(_ id: String, text: String = "") -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"x","arguments":{"text":"\#(text)"}}}"#
  }
}

extension CallToolResult {
  /// A result that is one text.
  static func text(_ text: String) -> CallToolResult {
    CallToolResult(content: [.text(TextContent(text: text))])
  }
}
