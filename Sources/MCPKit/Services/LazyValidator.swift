import JSONSchema
import MCPWire
import Synchronization

/// A schema from generated code, compiled when it is first needed: a server starts without.
final class LazyValidator: Sendable {
  private let schema: JSONValue
  private let validator = Mutex<SchemaValidator??>(.none)

  init(_ schema: JSONValue) {
    self.schema = schema
  }

  /// All the ways in which a value does not fit the schema.
  func violations(of value: JSONValue) -> [SchemaViolation] {
    compiled()?.violations(of: value) ?? []
  }

  /// The generator has compiled the schema too, so that there is one.
  private func compiled() -> SchemaValidator? {
    validator.withLock { known in
      if let known { return known }
      let made = try? SchemaValidator(schema, assertsFormats: true)
      known = .some(made)
      return made
    }
  }
}
