import MCPKit

/// A server with one tool, which says again what it is told.
@main
struct Echo: ToolsHandler {
  static func main() async throws {
    let server = Server(info: Implementation(name: "echo", version: "1.0.0"), handlers: Echo())
    try await server.run()
  }

  func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
    ListToolsResult(tools: Echo.tools)
  }

  func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
    guard Echo.tools.contains(where: { $0.name == params.name }) else {
      throw ProtocolError(code: .invalidParams, message: "there is no tool \"\(params.name)\"")
    }
    // A model can mend its arguments, so it is told what is wrong in a result, not in a protocol error.
    guard let text = params.arguments?["text"]?.stringValue else {
      return CallToolResult(content: [.text("the argument \"text\" must be a string")], isError: true)
    }
    return CallToolResult(content: [.text(text)])
  }
}

extension ContentBlock {
  /// A block of plain text.
  static func text(_ text: String) -> ContentBlock { .text(TextContent(text: text)) }
}
