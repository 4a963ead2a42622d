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
      let complaint = TextContent(text: "the argument \"text\" must be a string")
      return CallToolResult(content: [.text(complaint)], isError: true)
    }
    return CallToolResult(content: [.text(TextContent(text: text))])
  }
}
