import MCPSupport
import MCPWire

/// An enum of fixed texts or whole numbers: anything else is an error.
public protocol ClosedEnumeration: ProtocolValue, ArgumentValue, RawRepresentable, CaseIterable, Hashable
where RawValue: JSONCodable & ArgumentValue {}

extension ClosedEnumeration {
  /// Reads one of the values.
  ///
  /// - Throws: `JSONError`, which names the values that there are.
  public init(json reader: inout JSONReader) throws(JSONError) {
    reader.skipWhitespace()
    let start = reader.offset
    let value = try RawValue(json: &reader)
    guard let known = Self(rawValue: value) else {
      let list = Self.allCases.map { Self.text($0.rawValue) }.joined(separator: ", ")
      throw reader.invalid("must be one of \(list), found \(Self.text(value))", at: start)
    }
    self = known
  }

  /// Writes the value.
  public func encode(to writer: inout JSONWriter) {
    rawValue.encode(to: &writer)
  }

  private static func text(_ value: RawValue) -> String {
    (try? value.jsonText()) ?? "\(value)"
  }
}
