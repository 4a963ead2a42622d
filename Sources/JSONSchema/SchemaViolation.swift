import MCPWire

/// One way in which a value does not fit a schema.
public struct SchemaViolation: Sendable, Equatable {
  /// The way from the top of the value to the part that does not fit.
  public var path: JSONPath

  /// The keyword of the schema that asks for something else, such as `minimum`. It is `false` for a schema that
  /// nothing fits, and empty where the value is too large or too deep to be checked.
  public var keyword: String

  /// What is wrong, in words that a person or a language model can act on.
  public var message: String

  /// A violation at a place in a value.
  public init(path: JSONPath, keyword: String, message: String) {
    self.path = path
    self.keyword = keyword
    self.message = message
  }
}

extension SchemaViolation: CustomStringConvertible {
  /// For example `$.days: must be at least 1, found 0`.
  public var description: String { "\(path.jsonPath): \(message)" }
}
