import Foundation
import MCPSupport
import MCPWire
import ProtocolModel
import TestSupport

/// The validator of the tests.
let jsonschema = PythonEnvironment("jsonschema", major: 4)

/// Has values validated against definitions of an official schema.
enum Validator {
  /// A value to validate, as a line for the validator.
  static func line(_ definition: String, _ value: String) -> String {
    "{\"definition\":\"\(definition)\",\"value\":\(value)}"
  }

  /// A message with its parameters.
  static func message(_ kind: Method.Kind, _ method: String, _ params: String) -> String {
    let id = kind == .request ? "\"id\":1," : ""
    return "{\"jsonrpc\":\"2.0\",\(id)\"method\":\"\(method)\",\"params\":\(params)}"
  }

  /// A value, read and written; nil where the revision has no form for it, which the writer says.
  static func written<Value: ProtocolValue>(
    _ json: JSONValue, _: Value.Type, _ revision: SwiftRevision
  ) throws -> String? {
    let value = try Value(json: json.jsonBytes())
    do {
      return try value.jsonText(for: revision)
    } catch {
      guard case .notRepresentable = error.reason else { throw error }
      return nil
    }
  }

  /// What the validator says of lines: how many there are, and before that each value that is not valid.
  static func validate(_ lines: [String], against schema: String) async throws -> Command.Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "validation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "schema.json")
    let values = folder.appending(path: "values.jsonl")
    try Data(schema.utf8).write(to: file)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: values)
    let script = SharedData.package.appending(path: "Tests/ProtocolTests/validate.py").path
    let python = try await jsonschema.interpreter()
    return try await Command.run(
      "sh", ["-c", "exec \"$0\" \"$1\" \"$2\" < \"$3\"", python, script, file.path, values.path],
      atMost: 300)
  }
}
