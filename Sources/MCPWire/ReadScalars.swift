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
    let (last, string) = try scan { text throws(JSONError) in try text.string(from: start) }
    offset = last + 1
    return string
  }

  /// Consumes the word whose first byte has been seen to come next.
  private mutating func consume(_ word: StaticString) throws(JSONError) {
    let start = offset
    offset = try scan { text throws(JSONError) in try text.endOfWord(word, from: start) }
  }
}
