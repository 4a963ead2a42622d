extension JSONReader {
  /// The error of an object, which begins at an offset, that lacks a member.
  public func missing(_ member: StaticString, at objectOffset: Int) -> JSONError {
    JSONError(.missingMember(String(describing: member)), offset: objectOffset)
  }

  /// The error of a value, which begins at an offset, that its type does not allow.
  public func invalid(_ message: String, at offset: Int) -> JSONError {
    JSONError(.invalidValue(message), offset: offset)
  }

  /// The value, which an object that begins at an offset must have as a member.
  ///
  /// - Throws: `missingMember`, if there is none.
  @inlinable
  public func require<T>(_ value: T?, _ member: StaticString, of objectOffset: Int) throws(JSONError) -> T {
    guard let value else { throw missing(member, at: objectOffset) }
    return value
  }

  /// The error of a value that comes next and is of another kind than "a string" or the like.
  @inline(never)
  mutating func mismatch(_ expected: String) -> JSONError {
    skipWhitespace()
    guard offset < end else { return unexpectedEnd() }
    guard let kind = JSONKind(firstByte: bytes[offset]) else { return unexpected("a value") }
    return JSONError(.typeMismatch(expected: expected, found: kind), offset: offset)
  }

  /// The error of a byte at the reader's offset that cannot stand there.
  @inline(never)
  func unexpected(_ expected: String) -> JSONError {
    guard offset < end else { return unexpectedEnd() }
    return scan { text in text.unexpected(expected, at: offset) }
  }
}

extension Span<UInt8> {
  /// The error of a byte at an offset that cannot stand there, or of the end of the text.
  @inline(never)
  func unexpected(_ expected: String, at offset: Int) -> JSONError {
    guard offset < count else { return JSONError(.unexpectedEnd, offset: count) }
    if count - offset >= 3, (self[offset], self[offset + 1], self[offset + 2]) == (0xEF, 0xBB, 0xBF) {
      return JSONError(.syntax("a byte order mark is not allowed"), offset: offset)
    }
    return JSONError(.syntax("expected \(expected), found \(spelled(self[offset]))"), offset: offset)
  }
}

/// A byte as an error message shows it: as a character, if it is a visible one.
func spelled(_ byte: UInt8) -> String {
  switch byte {
  case UInt8(ascii: "\""): "a quotation mark"
  case 0x21...0x7E: "\"\(Character(Unicode.Scalar(byte)))\""
  default: "the byte \(hexadecimal(byte))"
  }
}

/// A byte as `0x0A`.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.utf8.count == 1 ? "0x0\(digits)" : "0x\(digits)"
}
