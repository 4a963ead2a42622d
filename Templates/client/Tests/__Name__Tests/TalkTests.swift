import MCPKit
import Testing

@testable import __Name__

/// The client against a small server in this process.
@Suite struct TalkTests {
  private let server = Server(info: Implementation(name: "greeter", version: "1.0.0"), handlers: Greeter())

  @Test func `it says what a server has`() async throws {
    try await connected(to: server) { client in
      let said = try await inventory(of: client)
      #expect(said.first?.hasPrefix("greeter 1.0.0 speaks ") == true)
      #expect(said.dropFirst() == ["  tool greet: Greets by name."])
    }
  }

  @Test func `it calls a tool, and says whether that failed`() async throws {
    try await connected(to: server) { client in
      let right = CallToolRequestParams(name: "greet", arguments: ["name": "Ada"])
      let greeting = try await lines(of: right, on: client)
      #expect(greeting == ["greet says:", "Hello, Ada"])
      let wrong = CallToolRequestParams(name: "greet")
      let complaint = try await lines(of: wrong, on: client)
      #expect(complaint == ["greet failed:", "name must be a string"])
    }
  }
}

/// A server with one tool.
private struct Greeter: ToolsHandler {
  func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
    ListToolsResult(tools: [
      Tool(name: "greet", inputSchema: ["type": "object"], description: "Greets by name.")
    ])
  }

  func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
    guard let name = params.arguments?["name"]?.stringValue else { throw ToolError("name must be a string") }
    return CallToolResult(content: [.text(TextContent(text: "Hello, \(name)"))])
  }
}
