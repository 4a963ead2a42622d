/// Any JSON value.
///
/// Values are equal if they mean the same: numbers by their mathematical value, strings by their characters
/// as written, objects whatever the order of their members.
public enum JSONValue: Sendable {
  /// The value `null`.
  case null
  /// The value `true` or `false`.
  case bool(Bool)
  /// A number, exactly as written.
  case number(JSONNumber)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object, with its members in order.
  case object(JSONObject)
}

extension JSONValue: Equatable {
  /// Whether two values mean the same.
  public static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): haveSameBytes(a, b)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    default: false
    }
  }
}

extension JSONValue: JSONCodable {
  /// Reads a value of any kind.
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.readValue() }

  /// Writes the value.
  public func encode(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.writeNull()
    case .bool(let value): writer.write(value)
    case .number(let value): writer.write(value)
    case .string(let value): writer.write(value)
    case .array(let value): value.encode(to: &writer)
    case .object(let value): value.encode(to: &writer)
    }
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as JSON.
  public var description: String {
    var writer = JSONWriter()
    encode(to: &writer)
    return String(decoding: writer.text.take(), as: UTF8.self)
  }
}

/// Whether two strings consist of the same characters. `==` would also take different spellings of an
/// accented letter for the same, which JSON does not.
package func haveSameBytes(_ a: String, _ b: String) -> Bool {
  a == b && a.utf8.elementsEqual(b.utf8)
}
