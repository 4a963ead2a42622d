extension JSONWriter {
  /// Appends a string in quotation marks.
  mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    while start < text.count {
      let end = text.span.endOfUnescaped(from: start)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { break }
      appendEscape(text[end])
      start = end + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let low = byte & 0xF
      bytes.append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
      bytes.append(UInt8(ascii: "0") + byte >> 4)
      bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "A") + low - 10)
    }
  }
}

extension Span<UInt8> {
  /// The offset of the first byte, from the given one on, that must be escaped.
  @inline(__always)
  fileprivate func endOfUnescaped(from start: Int) -> Int {
    var offset = start
    while offset &+ 8 <= count {
      let special = bytesToEscape(in: word(at: offset))
      if special != 0 { return offset &+ indexOfLowestByte(special) }
      offset &+= 8
    }
    while offset < count, !mustEscape(self[offset]) { offset &+= 1 }
    return offset
  }
}

/// The highest bits of the bytes in a word that must be escaped. Only the lowest set bit is to be trusted: a
/// borrow may have set others above it.
@inline(__always)
private func bytesToEscape(in word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let quotationMarks = (word ^ (0x22 &* ones)) &- ones
  let backslashes = (word ^ (0x5C &* ones)) &- ones
  let controls = word &- (0x20 &* ones)
  return (quotationMarks | backslashes | controls) & ~word & (0x80 &* ones)
}

@inline(__always)
private func mustEscape(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}
