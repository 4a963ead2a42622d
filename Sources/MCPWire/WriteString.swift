extension JSONWriter {
  /// Writes a string in quotation marks, with the comma before it and the colon after it that it may need.
  mutating func writeQuoted(_ string: Span<UInt8>, isName: Bool = false) {
    let needsComma = needsComma
    var offset = -1
    repeat {
      // As if some of what is left had to be escaped. Whole words are stored, and there is what stands around them.
      let left = string.count - max(offset, 0)
      text.write(upTo: left + left / 4 + 16) { output, end in
        if offset < 0 {
          if needsComma { output.append(UInt8(ascii: ","), at: &end) }
          output.append(UInt8(ascii: "\""), at: &end)
          offset = 0
        }
        string.escape(from: &offset, into: &output, at: &end)
        guard offset == string.count else { return }
        output.append(UInt8(ascii: "\""), at: &end)
        if isName { output.append(UInt8(ascii: ":"), at: &end) }
      }
    } while offset < string.count
  }
}

extension MutableRawSpan {
  @inline(__always)
  fileprivate mutating func append(_ byte: UInt8, at end: inout Int) {
    storeBytes(of: byte, toByteOffset: end, as: UInt8.self)
    end += 1
  }
}

extension Span<UInt8> {
  /// Stores the characters of a string from an offset on, escaped, as far as there is room for a word and two bytes
  /// behind it.
  ///
  /// Both offsets move behind what has been stored.
  @inline(__always)
  fileprivate func escape(from offset: inout Int, into output: inout MutableRawSpan, at end: inout Int) {
    var (next, length) = (offset, end)
    let lastLength = output.byteCount - 10
    while next < count, length <= lastLength {
      let word = wordOrRest(at: next)
      output.storeBytes(of: word.littleEndian, toByteOffset: length, as: UInt64.self)
      let special = bytesToEscape(in: word)
      let plain = special == 0 ? 8 : indexOfLowestByte(special)
      next &+= plain
      length &+= plain
      // Behind the rest of a string there are zeros, which look special too.
      if special == 0 || next == count || length > lastLength { continue }
      length &+= storeEscape(of: self[next], in: &output, at: length)
      next &+= 1
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
    let last = low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "A") + low - 10
    output.storeBytes(of: UInt32(0x3030_755C).littleEndian, toByteOffset: offset, as: UInt32.self)
    output.storeBytes(of: UInt8(ascii: "0") + byte >> 4, toByteOffset: offset + 4, as: UInt8.self)
    output.storeBytes(of: last, toByteOffset: offset + 5, as: UInt8.self)
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
