import MCPSupport
import MCPWire

/// Reads the arguments of a tool, and says of those that do not fit all that is wrong with them.
struct ArgumentsCheck: Sendable {
  private let validator: LazyValidator
  /// Whether the schema asks for more than the type does.
  private let isFirst: Bool

  init(schema: JSONObject, isFirst: Bool) {
    validator = LazyValidator(.object(schema))
    self.isFirst = isFirst
  }

  /// Reads arguments.
  ///
  /// - Throws: an error for the model, which has a line for each thing that is wrong, with its place.
  func read<Input: JSONDecodable>(_ arguments: JSONObject, as _: Input.Type) throws(ToolError) -> Input {
    if isFirst { try check(arguments) }
    do throws(JSONError) {
      return try arguments.decode(Input.self)
    } catch {
      // The type stops at the first thing that is wrong.
      if !isFirst { try check(arguments) }
      throw ToolError("\(PathText(root: "arguments", error.path)): \(error.reason)")
    }
  }

  private func check(_ arguments: JSONObject) throws(ToolError) {
    let violations = validator.violations(of: .object(arguments))
    guard !violations.isEmpty else { return }
    let lines = violations.map { "\(PathText(root: "arguments", $0.path)): \($0.message)" }
    throw ToolError(lines.joined(separator: "\n"))
  }
}
