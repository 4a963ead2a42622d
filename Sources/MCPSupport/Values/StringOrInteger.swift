import MCPWire

/// What a request id and a progress token have in common: both are a string or an integer on the wire.
enum StringOrInteger {
  case string(String)
  case integer(Int)

  /// Reads a string or an integer.
  ///
  /// - Parameter name: what is read, for the message.
  /// - Throws: `JSONError` for anything else: `null`, a fraction, an integer beyond 64 bits.
  init(json reader: inout JSONReader, name: String) throws(JSONError) {
    let kind = try reader.peekKind()
    let start = reader.offset
    switch kind {
    case .string:
      self = .string(try reader.readString())
    case .number:
      let number = try reader.readNumber()
      guard let integer = number.int else {
        let isInteger = number.double.rounded() == number.double
        throw reader.invalid(
          isInteger
            ? "\(name) must fit into 64 bits: \(number)"
            : "\(name) must be a string or an integer, not the fraction \(number)", at: start)
      }
      self = .integer(integer)
    default:
      throw reader.invalid("\(name) must be a string or an integer, not \(kind)", at: start)
    }
  }
}
