import MCPKit

/// A server for clients to be tried on. Its tools are those of the Python servers beside the tests.
@main
struct InteropServer {
  static func main() async throws {
    let tools = DynamicTools()
    let cancelled = Event()
    tools.add(Tool(name: "echo", inputSchema: schema("text", "string"))) { params, _ in
      guard let text = params.arguments?["text"]?.stringValue else {
        throw ToolError("text must be a string")
      }
      return .text(text)
    }
    tools.add(Tool(name: "count", inputSchema: schema("steps", "integer"))) { params, context in
      guard let steps = params.arguments?["steps"]?.intValue else {
        throw ToolError("steps must be a number")
      }
      for step in stride(from: 1, through: steps, by: 1) {
        context.report(Progress(progress: Double(step), total: Double(steps), message: "step \(step)"))
      }
      return .text("\(steps) steps")
    }
    tools.add(Tool(name: "wait", inputSchema: ["type": "object"])) { _, context in
      context.report(Progress(progress: 1))
      await Event().wait()
      cancelled.happen()
      throw CancellationError()
    }
    tools.add(Tool(name: "outcome", inputSchema: ["type": "object"])) { _, _ in
      await cancelled.wait()
      return .text("cancelled")
    }
    tools.add(Tool(name: "fail", inputSchema: ["type": "object"])) { _, _ in
      throw ToolError("out of paper")
    }
    tools.add(Tool(name: "refuse", inputSchema: ["type": "object"])) { _, _ in
      throw ProtocolError(code: .invalidParams, message: "out of order", data: ["since": 1999])
    }
    let server = Server(
      info: Implementation(name: "interop", version: "1.0.0"), instructions: "Try me.",
      handlers: NoHandlers(),
      dynamic: DynamicFeatures(tools: tools))
    try await server.run()
  }

  private static func schema(_ name: String, _ type: String) -> JSONObject {
    [
      "type": "object", "properties": [name: ["type": .string(type)]], "required": [.string(name)],
    ]
  }
}

extension CallToolResult {
  fileprivate static func text(_ text: String) -> CallToolResult {
    CallToolResult(content: [.text(TextContent(text: text))])
  }
}
