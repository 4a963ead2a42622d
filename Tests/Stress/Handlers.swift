import MCPKit

/// A server whose tools do what a server does.
struct Handlers: ToolsHandler {
  func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
    ListToolsResult(tools: [Tool(name: "echo", inputSchema: ["type": "object"])])
  }

  func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
    switch params.name {
    case "echo": return CallToolResult(content: [.text(TextContent(text: try params.text))])
    case "roots":
      let roots = try await context.call(
        Requests.listRoots, ListRootsRequestParams(), options: CallOptions(onProgress: { _ in }))
      return CallToolResult(content: [.text(TextContent(text: roots.roots.first?.uri ?? ""))])
    case "progress":
      for step in 1...5 { context.report(Progress(progress: Double(step))) }
      return CallToolResult(content: [])
    case "sleep":
      try await Task.sleep(for: .seconds(60))
      return CallToolResult(content: [])
    default: throw ProtocolError(code: .invalidParams, message: "there is no tool \(params.name)")
    }
  }
}

/// A client that has a folder.
struct Roots: RootsHandler {
  func listRoots(_ params: ListRootsRequestParams, context: ClientContext) async throws -> ListRootsResult {
    context.report(Progress(progress: 1))
    return ListRootsResult(roots: [Root(uri: "file:///here")])
  }
}

extension CallToolRequestParams {
  fileprivate var text: String {
    get throws {
      guard let text = arguments?["text"]?.stringValue else { throw ToolError("say something") }
      return text
    }
  }
}
