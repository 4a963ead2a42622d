import MCPKit

/// Reads arguments of the tools in `random.mcp.yaml` as a server of them would, and writes them again.
///
/// Each line of its input is `{"tool": …, "arguments": …}`; it answers with `{"value": …}`, or with `{"error": …}`
/// where the arguments are refused.
@main
enum RandomSchemas {
  static func main() {
    var readers = Readers()
    readers.addAll()
    while let line = readLine() { print(readers.answer(line)) }
  }
}

/// What reads the arguments of tools, by their names.
struct Readers {
  private var tools: [String: @Sendable (JSONObject) throws -> JSONObject] = [:]

  /// Adds a tool.
  mutating func add<Input, Output>(_ tool: ServiceTool<Input, Output>) {
    tools[tool.tool.name] = { arguments in try JSONObject(writing: tool.read(arguments)) }
  }

  /// What is said to a line.
  func answer(_ line: String) -> String {
    let answer: JSONObject
    do {
      let call = try JSONValue(json: line)
      guard let read = call["tool"]?.stringValue.flatMap({ tools[$0] }),
        case .object(let arguments) = call["arguments"]
      else { return #"{"failure": "the line names no tool, or has no arguments"}"# }
      answer = ["value": .object(try read(arguments))]
    } catch {
      answer = ["error": .string("\(error)")]
    }
    return JSONValue.object(answer).description
  }
}
