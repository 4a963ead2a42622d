// The innermost loops: they look at the text alone, and answer where something ends.

extension Span<UInt8> {
  /// The eight bytes from an offset on, the earliest in the lowest bits.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The eight bytes from an offset on, or those that are left, at least one, and zeros.
  @inline(__always)
  func wordOrRest(at offset: Int) -> UInt64 {
    let left = count - offset
    if left >= 8 { return word(at: offset) }
    // Two parts that overlap, and agree where they do.
    if left >= 4 { return parts(UInt32.self, from: offset, shift: left - 4) }
    if left >= 2 { return parts(UInt16.self, from: offset, shift: left - 2) }
    return UInt64(self[offset])
  }

  @inline(__always)
  private func parts<Part: FixedWidthInteger & BitwiseCopyable>(
    _ type: Part.Type, from offset: Int, shift: Int
  ) -> UInt64 {
    let first = Part(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: type))
    let last = Part(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset + shift, as: type))
    return UInt64(first) | UInt64(last) &<< UInt64(shift * 8)
  }

  /// The offset of the first byte, from the given one on, that is not a space, tab or line break.
  @inline(__always)
  func endOfWhitespace(from offset: Int) -> Int {
    var offset = offset
    while offset < count {
      switch self[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset &+= 1
      default: return offset
      }
    }
    return offset
  }

  /// The offset of the first byte, from the given one on, that a string cannot just contain: a quotation
  /// mark, a backslash, a control character, or the first byte of a character beyond ASCII, which must be
  /// checked.
  @inline(__always)
  func endOfPlainText(from offset: Int) -> Int {
    var offset = offset
    while offset < count {
      // Behind the rest of a text there are zeros, which are special too.
      let special = specialBytes(in: wordOrRest(at: offset))
      if special != 0 { return offset &+ indexOfLowestByte(special) }
      offset &+= 8
    }
    return offset
  }

  /// The offset of the quotation mark that ends the string whose first character is at an offset.
  @inline(__always)
  func endOfString(from offset: Int) throws(JSONError) -> Int {
    let end = endOfPlainText(from: offset)
    if end < count, self[end] == UInt8(ascii: "\"") { return end }
    return try endOfString(fromSpecial: end)
  }

  @inline(never)
  private func endOfString(fromSpecial offset: Int) throws(JSONError) -> Int {
    var offset = offset
    while offset < count {
      switch self[offset] {
      case UInt8(ascii: "\""): return offset
      case UInt8(ascii: "\\"): _ = try scanEscape(&offset)
      case 0x80...: offset = try endOfMultibytes(from: offset)
      default: throw controlCharacter(at: offset)
      }
      // Where there is one escape, there are more.
      offset = endOfLettersAndEscapes(from: offset)
    }
    throw JSONError(.unexpectedEnd, offset: count)
  }

  /// Whether a word stands at an offset.
  func hasWord(_ word: StaticString, at offset: Int) -> Bool {
    guard count - offset >= word.utf8CodeUnitCount else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { self[offset + $0] == word.utf8Start[$0] }
  }

  /// The offset after the word whose first byte stands at an offset.
  func endOfWord(_ word: StaticString, from offset: Int) throws(JSONError) -> Int {
    guard hasWord(word, at: offset) else { throw JSONError(.syntax("expected \(word)"), offset: offset) }
    return offset + word.utf8CodeUnitCount
  }

  /// The error of a control character that stands in a string unescaped.
  func controlCharacter(at offset: Int) -> JSONError {
    let message = "the control character \(hexadecimal(self[offset])) must be escaped in a string"
    return JSONError(.syntax(message), offset: offset)
  }
}

/// A word in which the highest bit is set of each byte that a string cannot just contain. Only the lowest set
/// bit is to be trusted: a borrow may have set others above it.
@inline(__always)
func specialBytes(in word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let quotationMarks = (word ^ (0x22 &* ones)) &- ones
  let backslashes = (word ^ (0x5C &* ones)) &- ones
  let controls = word &- (0x20 &* ones)
  return (quotationMarks | backslashes | controls | word) & (0x80 &* ones)
}

/// The index of the lowest byte of a word that is not zero.
@inline(__always)
func indexOfLowestByte(_ word: UInt64) -> Int { word.trailingZeroBitCount &>> 3 }

/// Whether a byte is one of `0` to `9`.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
