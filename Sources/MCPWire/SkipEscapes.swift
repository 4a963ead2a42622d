// Ways over strings with many escapes, a word at a time: what the next step is never depends on where in the word
// the last escape was found, as it does when one is searched after the other.

extension Span<UInt8> {
  /// The offset of the first byte, from the given one on, that is not known to be fine: the end of the string, a
  /// character beyond ASCII, an escape that is no letter, or what must not be there. It is never within an escape.
  @inline(__always)
  func endOfLettersAndEscapes(from start: Int) -> Int {
    var offset = start
    var escapes = Escapes()
    while offset &+ 8 <= count {
      let word = word(at: offset)
      if escapes.before == 0, specialBytes(in: word) == 0 {
        offset &+= 8
        continue
      }
      escapes.look(at: word)
      guard escapes.escapedBackslash == nil, escapes.end == nil, !hasControlOrMultibyte(word) else { break }
      var escaped = escapes.escaped
      while escaped != 0 {
        let byte = UInt8(truncatingIfNeeded: word &>> UInt64(indexOfLowestByte(escaped) &* 8))
        if escapedCharacter(byte) == nil { return endOfPlainText(from: offset &- escapes.before) }
        escaped &= escaped &- 1
      }
      escapes.next()
      offset &+= 8
    }
    return endOfPlainText(from: offset &- escapes.before)
  }

  /// The offset of the first quotation mark, from the given one on, that is not escaped. Checks nothing.
  func endOfStringUnchecked(from start: Int) throws(JSONError) -> Int {
    var offset = start
    var escapes = Escapes()
    while offset < count {
      let word = wordOrRest(at: offset)
      if escapes.before == 0, !hasEscapeOrEnd(word) {
        offset &+= 8
        continue
      }
      escapes.look(at: word)
      if let end = escapes.end { return offset &+ end }
      if let index = escapes.escapedBackslash {
        offset &+= index &+ 1
        escapes = Escapes()
      } else {
        escapes.next()
        offset &+= 8
      }
    }
    throw JSONError(.unexpectedEnd, offset: count)
  }
}

/// What the backslashes in a word, and one before it, escape. A set highest bit stands for a byte.
private struct Escapes {
  private var carried: UInt64 = 0
  private var backslashes: UInt64 = 0
  private var escapedBackslashes: UInt64 = 0
  private var ends: UInt64 = 0
  private(set) var escaped: UInt64 = 0

  /// How many bytes before the word an escape began that goes on in it.
  var before: Int { carried == 0 ? 0 : 1 }

  /// The index of the first quotation mark that is not escaped; it comes before any escaped backslash.
  var end: Int? { ends == 0 ? nil : indexOfLowestByte(ends) }

  /// The index of the first backslash that is itself escaped, behind which nothing is known.
  var escapedBackslash: Int? { escapedBackslashes == 0 ? nil : indexOfLowestByte(escapedBackslashes) }

  /// Looks at the next word.
  @inline(__always)
  mutating func look(at word: UInt64) {
    backslashes = bytes(of: word, equalTo: UInt8(ascii: "\\"))
    escaped = backslashes &<< 8 | carried
    escapedBackslashes = backslashes & escaped
    let known = (escapedBackslashes & (0 &- escapedBackslashes)) &- 1
    ends = bytes(of: word, equalTo: UInt8(ascii: "\"")) & ~escaped & known
  }

  /// Goes on behind the word, in which no backslash is escaped.
  @inline(__always)
  mutating func next() { carried = backslashes &>> 56 }
}

private let ones: UInt64 = 0x0101_0101_0101_0101

/// The highest bits of the bytes in a word that have a value. All of them are to be trusted.
@inline(__always)
private func bytes(of word: UInt64, equalTo byte: UInt8) -> UInt64 {
  let difference = word ^ (UInt64(byte) &* ones)
  let others = ((difference & (0x7F &* ones)) &+ (0x7F &* ones)) | difference
  return ~others & (0x80 &* ones)
}

@inline(__always)
private func hasEscapeOrEnd(_ word: UInt64) -> Bool {
  let quotationMarks = (word ^ (0x22 &* ones)) &- ones
  let backslashes = (word ^ (0x5C &* ones)) &- ones
  return (quotationMarks | backslashes) & ~word & (0x80 &* ones) != 0
}

@inline(__always)
private func hasControlOrMultibyte(_ word: UInt64) -> Bool {
  // Of a byte below 0x80, the highest bit is set by the sum from 0x20 on.
  let printable = (word & (0x7F &* ones)) &+ (0x60 &* ones)
  return (~printable | word) & (0x80 &* ones) != 0
}
