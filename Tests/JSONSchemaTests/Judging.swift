import JSONSchema
import MCPWire

/// What is wrong with a value according to a schema, as text: "$.path: message".
func faults(of value: JSONValue, by schema: JSONValue, assertsFormats: Bool = false) throws -> [String] {
  let validator = try SchemaValidator(schema, assertsFormats: assertsFormats)
  let violations = validator.violations(of: value)
  guard validator.accepts(value) == violations.isEmpty else { return ["accepted, but there are violations"] }
  return violations.map(\.description)
}

/// The error that compiling a schema gives, as text; nil if it gives none.
func schemaError(_ schema: JSONValue, root: JSONValue? = nil) -> String? {
  do {
    _ = try SchemaValidator(schema, root: root)
    return nil
  } catch {
    return error.description
  }
}
