extension Span<UInt8> {
  /// The offset after the characters beyond ASCII, at least one, that begin at an offset.
  func endOfMultibytes(from offset: Int) throws(JSONError) -> Int {
    var offset = offset
    repeat {
      offset = try endOfMultibyte(from: offset)
    } while offset < count && self[offset] >= 0x80
    return offset
  }

  /// The offset after the character beyond ASCII that begins at an offset.
  ///
  /// - Throws: `invalidUTF8` for bytes that are no character: overlong forms, surrogates, beyond U+10FFFF.
  @inline(__always)
  private func endOfMultibyte(from offset: Int) throws(JSONError) -> Int {
    let second: ClosedRange<UInt8>
    let length: Int
    switch self[offset] {
    case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
    case 0xE0: (second, length) = (0xA0...0xBF, 3)
    case 0xED: (second, length) = (0x80...0x9F, 3)
    case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
    case 0xF0: (second, length) = (0x90...0xBF, 4)
    case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
    case 0xF4: (second, length) = (0x80...0x8F, 4)
    default: throw JSONError(.invalidUTF8, offset: offset)
    }
    for index in 1..<length {
      guard offset + index < count else { throw JSONError(.unexpectedEnd, offset: count) }
      let allowed = index == 1 ? second : 0x80...0xBF
      guard allowed.contains(self[offset + index]) else { throw JSONError(.invalidUTF8, offset: offset) }
    }
    return offset + length
  }

  /// The character that the escape at an offset stands for; the offset moves behind the escape.
  ///
  /// - Throws: `syntax` for an unknown escape and for half a surrogate pair, which is no character.
  func scanEscape(_ offset: inout Int) throws(JSONError) -> Unicode.Scalar {
    let start = offset
    guard start + 1 < count else { throw JSONError(.unexpectedEnd, offset: count) }
    offset += 2
    let byte = self[start + 1]
    if let character = escapedCharacter(byte) { return Unicode.Scalar(character) }
    guard byte == UInt8(ascii: "u") else {
      throw JSONError(.syntax("\\ cannot be followed by \(spelled(byte))"), offset: start)
    }
    let first = try scanHexadecimal(&offset)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, offset + 1 < count, (self[offset], self[offset + 1]) == (0x5C, 0x75) {
      // `\u` follows, as it must.
      offset += 2
      let second = try scanHexadecimal(&offset)
      let value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
      if second & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(value) { return scalar }
    }
    let digits = String(first, radix: 16, uppercase: true)
    throw JSONError(.syntax("\\u\(digits) is half of a surrogate pair and stands alone"), offset: start)
  }

  /// The value of the four hexadecimal digits at an offset, which moves behind them.
  private func scanHexadecimal(_ offset: inout Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < count else { throw JSONError(.unexpectedEnd, offset: count) }
      let byte = self[offset]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw JSONError(.syntax("expected four hexadecimal digits after \\u"), offset: offset)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}

/// The character that a backslash and a byte stand for; nil for `\u`, whose digits tell, and for no escape.
@inline(__always)
func escapedCharacter(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "n"): 0x0A
  case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
  case UInt8(ascii: "t"): 0x09
  case UInt8(ascii: "r"): 0x0D
  case UInt8(ascii: "b"): 0x08
  case UInt8(ascii: "f"): 0x0C
  default: nil
  }
}
