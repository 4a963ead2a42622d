extension GrowingText {
  /// Appends a string in quotation marks.
  mutating func appendQuoted(_ string: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    var offset = 0
    while offset < string.count {
      // As if some of what is left had to be escaped. Whole words are stored, and there is an escape at the end.
      let left = string.count - offset
      write(upTo: left + left / 4 + 16) { output, end in
        string.escape(from: &offset, into: &output, at: &end)
      }
    }
    append(UInt8(ascii: "\""))
  }
}

extension Span<UInt8> {
  /// Stores the characters of a string from an offset on, escaped, as far as there is room for more than 8 bytes.
  ///
  /// Both offsets move behind what has been stored.
  @inline(__always)
  fileprivate func escape(
    from offset: inout Int, into output: inout MutableRawSpan, at end: inout Int
  ) {
    var (next, length) = (offset, end)
    let lastLength = output.byteCount - 8
    while next < count, length <= lastLength {
      var byte: UInt8
      if next &+ 8 <= count {
        let word = word(at: next)
        output.storeBytes(of: word.littleEndian, toByteOffset: length, as: UInt64.self)
        let special = bytesToEscape(in: word)
        let plain = special == 0 ? 8 : indexOfLowestByte(special)
        next &+= plain
        length &+= plain
        if special == 0 || length > lastLength { continue }
        byte = self[next]
      } else {
        byte = self[next]
        if !mustEscape(byte) {
          output.storeBytes(of: byte, toByteOffset: length, as: UInt8.self)
          length &+= 1
          next &+= 1
          continue
        }
      }
      next &+= 1
      length &+= storeEscape(of: byte, in: &output, at: length)
    }
    (offset, end) = (next, length)
  }
}

/// Stores what stands for a byte that must be escaped: of eight bytes, as many as are answered.
@inline(__always)
private func storeEscape(of byte: UInt8, in output: inout MutableRawSpan, at offset: Int) -> Int {
  let letter: UInt8
  switch byte {
  case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
  case 0x0A: letter = UInt8(ascii: "n")
  case 0x09: letter = UInt8(ascii: "t")
  case 0x0D: letter = UInt8(ascii: "r")
  case 0x08: letter = UInt8(ascii: "b")
  case 0x0C: letter = UInt8(ascii: "f")
  default:
    // `\u00` and two digits.
    let low = byte & 0xF
    let digits = (UInt8(ascii: "0") + byte >> 4, low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "A") + low - 10)
    output.storeBytes(of: UInt32(0x3030_755C).littleEndian, toByteOffset: offset, as: UInt32.self)
    output.storeBytes(of: digits.0, toByteOffset: offset + 4, as: UInt8.self)
    output.storeBytes(of: digits.1, toByteOffset: offset + 5, as: UInt8.self)
    return 6
  }
  let pair = UInt16(UInt8(ascii: "\\")) | UInt16(letter) << 8
  output.storeBytes(of: pair.littleEndian, toByteOffset: offset, as: UInt16.self)
  return 2
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
