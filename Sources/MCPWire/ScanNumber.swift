extension Span<UInt8> {
  /// The offset after the number that begins at an offset, and the number.
  @inline(__always)
  func number(from start: Int) throws(JSONError) -> (end: Int, number: JSONNumber) {
    if self[start] != UInt8(ascii: "-"), let (value, end) = plainInteger(from: start) {
      return (end, JSONNumber(value))
    }
    let (end, isInteger) = try endOfNumber(from: start)
    return (end, JSONNumber(checked: string(start..<end), isInteger: isInteger))
  }

  /// The offset after the number that begins at an offset, and whether it has neither fraction nor exponent.
  ///
  /// - Throws: `syntax` or `unexpectedEnd`, at the byte where a digit is wanting.
  func endOfNumber(from start: Int) throws(JSONError) -> (end: Int, isInteger: Bool) {
    var offset = start
    var isInteger = true
    if self[offset] == UInt8(ascii: "-") { offset += 1 }
    if offset < count, self[offset] == UInt8(ascii: "0") {
      offset += 1
    } else {
      offset = try endOfDigits(from: offset)
    }
    if offset < count, self[offset] == UInt8(ascii: ".") {
      isInteger = false
      offset = try endOfDigits(from: offset + 1)
    }
    if offset < count, self[offset] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      offset += 1
      let hasSign = offset < count && (self[offset] == UInt8(ascii: "+") || self[offset] == UInt8(ascii: "-"))
      if hasSign { offset += 1 }
      offset = try endOfDigits(from: offset)
    }
    return (offset, isInteger)
  }

  /// The offset after the digits, at least one, that begin at an offset.
  private func endOfDigits(from start: Int) throws(JSONError) -> Int {
    var offset = start
    while offset < count, isDigit(self[offset]) { offset &+= 1 }
    guard offset > start else {
      guard offset < count else { throw JSONError(.unexpectedEnd, offset: count) }
      throw JSONError(.syntax("expected a digit, found \(spelled(self[offset]))"), offset: offset)
    }
    return offset
  }
}

extension Span<UInt8> {
  /// The value of the digits that begin at an offset, and the offset after them; nil unless they are a whole
  /// number of one to eighteen digits, which cannot overflow.
  @inline(__always)
  func plainInteger(from start: Int) -> (value: Int, end: Int)? {
    var offset = start
    var value = 0
    while offset < count, offset &- start < 18, isDigit(self[offset]) {
      value = value &* 10 &+ Int(self[offset] &- UInt8(ascii: "0"))
      offset &+= 1
    }
    if offset == start || offset < count && continuesNumber(self[offset]) { return nil }
    if offset - start > 1, self[start] == UInt8(ascii: "0") { return nil }
    return (value, offset)
  }
}

/// Whether a number goes on with a byte that follows its first digits.
private func continuesNumber(_ byte: UInt8) -> Bool {
  isDigit(byte) || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
}
