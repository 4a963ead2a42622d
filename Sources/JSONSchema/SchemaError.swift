import MCPWire

/// What is wrong with a schema, and where.
public struct SchemaError: Error, Sendable, Equatable {
  /// The way from the top of the document to the keyword at fault: of the schema, or of the document in which its
  /// references are looked up.
  public var path: JSONPath

  /// What is wrong.
  public var message: String

  /// An error at a place in a schema.
  public init(path: JSONPath, message: String) {
    self.path = path
    self.message = message
  }
}

extension SchemaError: CustomStringConvertible {
  /// For example `$.properties.age.minimum: expected a number, found a string`.
  public var description: String { "\(path.jsonPath): \(message)" }
}
