import MCPWire

/// Bytes written as base64 text.
///
/// The text is kept as it came and looked into only when asked for its bytes, so that passing an image on costs nothing.
public struct Base64: Sendable, Hashable {
  /// The text as written. It may be no base64 at all: see `bytes`.
  public var text: String

  /// Takes a text as it is.
  public init(text: String) {
    self.text = text
  }

  /// Encodes bytes, with the standard alphabet and padding (RFC 4648, section 4).
  public init(bytes: some Sequence<UInt8>) {
    self.text = Self.encode(Array(bytes))
  }

  /// The bytes; nil when the text is not base64 with the standard alphabet and padding (RFC 4648, section 4).
  public var bytes: [UInt8]? { Self.decode(Array(text.utf8)) }
}

extension Base64: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Takes a text as it is.
  public init(stringLiteral text: String) {
    self.text = text
  }

  /// The text.
  public var description: String { text }
}

extension Base64: ProtocolValue {
  /// Reads a string. What is in it is not looked at.
  ///
  /// - Throws: `JSONError` when there is no string.
  public init(json reader: inout JSONReader) throws(JSONError) {
    self.text = try reader.readString()
  }

  /// Writes the text.
  public func encode(to writer: inout JSONWriter) {
    writer.write(text)
  }
}

extension Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  /// The six bits of each letter of the alphabet; 0xFF for any other byte.
  private static let sextets: [UInt8] = {
    var table = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { table[Int(letter)] = UInt8(value) }
    return table
  }()

  private static func encode(_ bytes: [UInt8]) -> String {
    let alphabet = alphabet
    return String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
      var end = 0
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let count = min(3, bytes.count - start)
        var group = UInt32(bytes[start]) << 16
        if count > 1 { group |= UInt32(bytes[start + 1]) << 8 }
        if count > 2 { group |= UInt32(bytes[start + 2]) }
        text[end] = alphabet[Int(group >> 18)]
        text[end + 1] = alphabet[Int(group >> 12 & 63)]
        text[end + 2] = count > 1 ? alphabet[Int(group >> 6 & 63)] : padding
        text[end + 3] = count > 2 ? alphabet[Int(group & 63)] : padding
        end += 4
      }
      return end
    }
  }

  private static func decode(_ text: [UInt8]) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    let letters = text.count - text.suffix(2).reversed().prefix { $0 == padding }.count
    let sextets = sextets
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var group: UInt32 = 0
    for index in 0..<letters {
      let sextet = sextets[Int(text[index])]
      guard sextet != 0xFF else { return nil }
      group = group << 6 | UInt32(sextet)
      // From the second letter of a group on, each one completes a byte.
      let place = index % 4
      if place > 0 { bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(6 - 2 * place))) }
    }
    return bytes
  }
}
