import JSONSchema
import MCPSupport
import MCPWire
import Synchronization

/// Reads the arguments of a tool, and says of those that do not fit all that is wrong with them.
final class ArgumentsCheck: Sendable {
  private let schema: JSONObject
  /// Whether the schema asks for more than the type does.
  private let isFirst: Bool
  private let validator = Mutex<SchemaValidator??>(.none)

  init(schema: JSONObject, isFirst: Bool) {
    self.schema = schema
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
    let violations = compiled()?.violations(of: .object(arguments)) ?? []
    guard !violations.isEmpty else { return }
    let lines = violations.map { "\(PathText(root: "arguments", $0.path)): \($0.message)" }
    throw ToolError(lines.joined(separator: "\n"))
  }

  /// The schema, made ready when it is first needed.
  private func compiled() -> SchemaValidator? {
    validator.withLock { known in
      if let known { return known }
      let made = try? SchemaValidator(.object(schema), assertsFormats: true)
      known = .some(made)
      return made
    }
  }
}
