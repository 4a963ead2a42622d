import MCPKit

/// What a tool answers, in lines for people.
func lines(of call: CallToolRequestParams, on client: Client) async throws -> [String] {
  let result = try await client.callTool(call)
  let content = result.content.map { block in
    if case .text(let text) = block { text.text } else { "\(block)" }
  }
  return [result.isError == true ? "\(call.name) failed:" : "\(call.name) says:"] + content
}
