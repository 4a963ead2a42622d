import MCPWire

/// A set of names that may grow: the known ones are cases, any other is kept as it came.
///
/// A known name is always the known case, never `unknown` with its text, when made by `init(rawValue:)`. Two values
/// are equal when their texts are.
public protocol OpenEnumeration: ProtocolValue, Hashable, RawRepresentable where RawValue == String {
  /// Makes the case of a name; there always is one.
  init(rawValue: String)

  /// The names that the description knows, in its order.
  static var known: [Self] { get }
}

extension OpenEnumeration {
  /// Whether the description knows the name.
  public var isKnown: Bool { Self.known.contains(self) }

  /// Reads a string.
  ///
  /// - Throws: `JSONError` when there is something else.
  public init(json reader: inout JSONReader) throws(JSONError) {
    let name = try reader.readString()
    self = Self(rawValue: name)
  }

  /// Writes the name.
  public func encode(to writer: inout JSONWriter) {
    writer.write(rawValue)
  }

  /// Reads the name from any decoder.
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    self = Self(rawValue: name)
  }

  /// Writes the name to any encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Whether the names are the same.
  public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
