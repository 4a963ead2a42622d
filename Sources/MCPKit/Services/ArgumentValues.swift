import MCPSupport

extension String: ArgumentValue {
  /// Takes the text.
  public init?(argument text: String) { self = text }
  /// The text.
  public var argument: String { self }
  /// Any text will do.
  public static var expectation: String { "a text" }
}

extension Int: ArgumentValue {
  /// Reads a whole number.
  public init?(argument text: String) { self.init(text) }
  /// The digits.
  public var argument: String { String(self) }
  /// It has to be a whole number.
  public static var expectation: String { "a whole number" }
}

extension Double: ArgumentValue {
  /// Reads a number.
  public init?(argument text: String) {
    guard let value = Double(text), value.isFinite else { return nil }
    self = value
  }
  /// The number.
  public var argument: String { "\(self)" }
  /// It has to be a number.
  public static var expectation: String { "a number" }
}

extension Bool: ArgumentValue {
  /// Reads `true` or `false`.
  public init?(argument text: String) { self.init(text) }
  /// `true` or `false`.
  public var argument: String { self ? "true" : "false" }
  /// It has to be a boolean.
  public static var expectation: String { "true or false" }
}

extension ClosedEnumeration {
  /// Reads one of the values.
  public init?(argument text: String) {
    guard let raw = RawValue(argument: text), let value = Self(rawValue: raw) else { return nil }
    self = value
  }
  /// The value.
  public var argument: String { rawValue.argument }
  /// It has to be one of the values.
  public static var expectation: String {
    "one of " + allCases.map { "\(JSONValue.string($0.rawValue.argument))" }.joined(separator: ", ")
  }
}
