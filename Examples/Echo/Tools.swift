import MCPKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Echo {
  /// The tool `echo`, and with `MCP_TOOLS=500` in the environment another 499 that do the same.
  static let tools: [Tool] = (1...count).map { number in
    Tool(
      name: number == 1 ? "echo" : "echo-\(number)",
      inputSchema: [
        "type": "object",
        "properties": ["text": ["type": "string", "description": "What to say."]],
        "required": ["text"],
      ],
      description: "Says again what it is told.")
  }

  private static let count: Int =
    if let text = getenv("MCP_TOOLS"), let count = Int(String(cString: text)), count > 0 { count } else { 1 }
}
