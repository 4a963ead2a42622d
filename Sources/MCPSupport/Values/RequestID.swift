import MCPWire

/// The id that a sender gives a request, and that its answer repeats (JSON-RPC 2.0, section 4).
///
/// A string and an integer are never equal, whatever they look like.
public enum RequestID: Sendable, Hashable {
  /// A string.
  case string(String)
  /// An integer of 64 bits.
  case integer(Int)
}

extension RequestID: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// Makes a string.
  public init(stringLiteral text: String) { self = .string(text) }

  /// Makes an integer.
  public init(integerLiteral integer: Int) { self = .integer(integer) }

  /// The text of the string or the integer.
  public var description: String {
    switch self {
    case .string(let text): text
    case .integer(let integer): String(integer)
    }
  }
}

extension RequestID: ProtocolValue {
  /// Reads a string or an integer.
  ///
  /// - Throws: `JSONError` for anything else: `null`, a fraction, an integer beyond 64 bits.
  public init(json reader: inout JSONReader) throws(JSONError) {
    switch try StringOrInteger(json: &reader, name: "a request id") {
    case .string(let text): self = .string(text)
    case .integer(let integer): self = .integer(integer)
    }
  }

  /// Writes the string or the integer.
  public func encode(to writer: inout JSONWriter) {
    switch self {
    case .string(let text): writer.write(text)
    case .integer(let integer): writer.write(integer)
    }
  }
}
