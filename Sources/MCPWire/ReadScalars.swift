extension JSONReader {
  /// Consumes `null` if that comes next, and answers whether it did.
  public mutating func readNullIfPresent() throws(JSONError) -> Bool {
    guard try nextByte() == UInt8(ascii: "n") else { return false }
    try consume("null")
    return true
  }

  /// Reads `true` or `false`.
  public mutating func readBool() throws(JSONError) -> Bool {
    switch try nextByte() {
    case UInt8(ascii: "t"): try consume("true")
    case UInt8(ascii: "f"):
      try consume("false")
      return false
    default: throw mismatch("a boolean")
    }
    return true
  }

  /// Reads a string.
  ///
  /// - Throws: `typeMismatch`; `invalidUTF8`; `syntax` for bad escapes and unescaped control characters.
  public mutating func readString() throws(JSONError) -> String {
    guard try nextByte() == UInt8(ascii: "\"") else { throw mismatch("a string") }
    let start = offset + 1
    let (last, hasEscapes) = try bytes.span.extracting(first: end).endOfUnescapedString(from: start)
    if hasEscapes {
      let (characters, last) = try bytes.span.extracting(first: end).unescapedString(from: start)
      offset = last + 1
      return String(decoding: characters, as: UTF8.self)
    }
    offset = last + 1
    return bytes.span.string(start..<last)
  }

  /// Whether a word comes next.
  func matches(_ word: StaticString) -> Bool {
    end - offset >= word.utf8CodeUnitCount
      && (0..<word.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == word.utf8Start[$0] }
  }

  /// Consumes the word whose first byte has been seen to come next.
  private mutating func consume(_ word: StaticString) throws(JSONError) {
    guard matches(word) else {
      throw JSONError(.syntax("expected \(word)"), offset: offset)
    }
    offset += word.utf8CodeUnitCount
  }
}
