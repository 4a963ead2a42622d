extension Span<UInt8> {
  /// The offset of the quotation mark that ends the string whose first character is at an offset, and the
  /// string.
  @inline(__always)
  func string(from start: Int) throws(JSONError) -> (end: Int, string: String) {
    let (end, hasEscapes) = try endOfUnescapedString(from: start)
    return hasEscapes ? try unescapedString(from: start) : (end, string(start..<end))
  }

  /// The offset of the quotation mark that ends the string whose first character is at an offset; or of the
  /// first escape, if there is one.
  @inline(__always)
  func endOfUnescapedString(from start: Int) throws(JSONError) -> (end: Int, hasEscapes: Bool) {
    var offset = endOfPlainText(from: start)
    while offset < count {
      switch self[offset] {
      case UInt8(ascii: "\""): return (offset, false)
      case UInt8(ascii: "\\"): return (offset, true)
      case 0x80...: offset = endOfPlainText(from: try endOfMultibytes(from: offset))
      default: throw controlCharacter(at: offset)
      }
    }
    throw JSONError(.unexpectedEnd, offset: count)
  }

  /// The offset of the quotation mark that ends the string which begins at an offset, and the string, whose
  /// escapes are resolved.
  @inline(never)
  func unescapedString(from start: Int) throws(JSONError) -> (end: Int, string: String) {
    // No escape is shorter than what it stands for. Whole words are stored, hence eight bytes to spare.
    let capacity = try endOfStringUnchecked(from: start) - start + 8
    var end = Result<Int, JSONError>.success(start)
    let string = String(unsafeUninitializedCapacity: capacity) { buffer in
      var output = UnsafeMutableRawBufferPointer(buffer).mutableBytes
      var length = 0
      end = Result { () throws(JSONError) in try unescape(from: start, into: &output, &length) }
      return length
    }
    return (try end.get(), string)
  }

  /// Stores the characters of the string that begins at an offset, their escapes resolved.
  ///
  /// - Returns: the offset of the quotation mark that ends the string.
  @inline(__always)
  private func unescape(
    from start: Int, into words: inout MutableRawSpan, _ stored: inout Int
  ) throws(JSONError) -> Int {
    var (offset, length) = (start, 0)
    while true {
      while offset &+ 8 <= count {
        let word = word(at: offset)
        words.storeBytes(of: word.littleEndian, toByteOffset: length, as: UInt64.self)
        let special = specialBytes(in: word)
        let plain = special == 0 ? 8 : indexOfLowestByte(special)
        offset &+= plain
        length &+= plain
        if special != 0 { break }
      }
      guard offset < count else { throw JSONError(.unexpectedEnd, offset: count) }
      let byte = self[offset]
      var next = offset + 1
      switch byte {
      case UInt8(ascii: "\""):
        stored = length
        return offset
      case UInt8(ascii: "\\"):
        // Nearly all escapes are a letter; this, and not a call for each, takes 7 % off a long text.
        if next < count, let character = escapedCharacter(self[next]) {
          words.storeBytes(of: character, toByteOffset: length, as: UInt8.self)
          length += 1
          next += 1
          break
        }
        next = offset
        let scalar = try scanEscape(&next)
        if scalar.isASCII {
          words.storeBytes(of: UInt8(truncatingIfNeeded: scalar.value), toByteOffset: length, as: UInt8.self)
          length += 1
        } else {
          for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            words.storeBytes(of: unit, toByteOffset: length, as: UInt8.self)
            length += 1
          }
        }
      case 0x20..<0x80:
        words.storeBytes(of: byte, toByteOffset: length, as: UInt8.self)
        length += 1
      case 0x80...:
        next = try endOfMultibytes(from: offset)
        for index in offset..<next {
          words.storeBytes(of: self[index], toByteOffset: length, as: UInt8.self)
          length += 1
        }
      default: throw controlCharacter(at: offset)
      }
      offset = next
    }
  }

  /// The characters between two offsets, already checked.
  @inline(__always)
  func string(_ range: Range<Int>) -> String {
    // Through a pointer, as a slice of an array would be retained and released.
    extracting(range).withUnsafeBufferPointer { text in
      if text.count > 15 { return String(decoding: text, as: UTF8.self) }
      return String(unsafeUninitializedCapacity: text.count) { $0.initialize(fromContentsOf: text) }
    }
  }
}
