extension JSONValue {
  /// A string.
  public init(_ value: String) {
    self = .string(value)
  }

  /// A boolean.
  public init(_ value: Bool) {
    self = .bool(value)
  }

  /// A whole number.
  public init(_ value: some BinaryInteger) {
    self = .number(JSONNumber(value))
  }

  /// A number; nil where JSON has none, for infinity and what is not a number.
  public init?(_ value: Double) {
    guard let number = JSONNumber(value) else { return nil }
    self = .number(number)
  }
}
