import MCPKit
import Testing

/// A server's lists, page by page: each name once, with what is called by it.
@Suite(.timeLimit(.minutes(15))) struct ListTests {
  private static func tool(_ name: String, _ origin: String) -> Tool {
    Tool(name: name, inputSchema: ["type": "object"], description: origin)
  }

  private static func text(_ text: String) -> CallToolResult {
    CallToolResult(content: [.text(TextContent(text: text))])
  }

  /// Lists four tools on two pages, and says of each call that it came to the handlers.
  private struct Pages: ToolsHandler {
    func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
      let names = params.cursor == nil ? ["a", "b"] : ["c", "d"]
      return ListToolsResult(
        tools: names.map { tool($0, "handlers") }, nextCursor: params.cursor == nil ? "2" : nil)
    }

    func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
      text("handlers")
    }
  }

  /// The service's tools, as generated code says them.
  private var service: ServiceRoutes {
    var routes = ServiceRoutes()
    for name in ["b", "c", "e"] {
      let tool = ServiceTool<JSONObject, ToolContent>(
        listed: #"{"name": "\#(name)", "description": "service", "inputSchema": {"type": "object"}}"#)
      routes.add(tool) { _, _ in "service" }
    }
    return routes
  }

  @Test func `what comes and goes is before services, and services before the handlers`() async throws {
    let dynamic = DynamicTools()
    for name in ["a", "c", "f"] {
      dynamic.add(Self.tool(name, "dynamic")) { _, _ in Self.text("dynamic") }
    }
    let server = Server(
      info: Implementation(name: "library", version: "1"), handlers: Pages(), services: [service],
      dynamic: DynamicFeatures(tools: dynamic))
    let pair = try await Pair(.stateless, server)
    let first = try await pair.client.listTools()
    let second = try await pair.client.listTools(PaginatedRequestParams(cursor: first.nextCursor))
    let listed = (first.tools + second.tools).map { [$0.name, $0.description] }
    #expect(
      listed.sorted { ($0[0] ?? "") < ($1[0] ?? "") } == [
        ["a", "dynamic"], ["b", "service"], ["c", "dynamic"], ["d", "handlers"], ["e", "service"],
        ["f", "dynamic"],
      ])
    for entry in listed {
      let result = try await pair.client.callTool(CallToolRequestParams(name: entry[0] ?? ""))
      #expect(result.texts.first == entry[1], "\(entry)")
    }
    try await pair.close()
  }
}
