extension JSONReader {
  /// Reads over a value and checks it, without recursion; notes line breaks between its parts.
  mutating func skip(_ hasLineBreaks: inout Bool) throws(JSONError) {
    let (start, levels, limit) = (try startOfValue(), limits.depth - depth, limits.depth)
    let isChecked = isChecked
    offset = try scan { text throws(JSONError) in
      try text.endOfValue(from: start, levels: levels, of: limit, isChecked: isChecked, &hasLineBreaks)
    }
  }

  /// The offset of the value that comes next, where the reader then stands.
  mutating func startOfValue() throws(JSONError) -> Int {
    _ = try nextByte()
    return offset
  }
}

extension Span<UInt8> {
  /// The offset after the value that begins at an offset.
  ///
  /// - Throws: whatever is wrong with the value; `depthLimit`, naming `limit`, if it nests deeper than
  ///   `levels`.
  @inline(never)
  fileprivate func endOfValue(
    from start: Int, levels: Int, of limit: Int, isChecked: Bool, _ hasLineBreaks: inout Bool
  ) throws(JSONError) -> Int {
    var open = OpenContainers()
    var offset = start
    while true {
      offset = endOfWhitespace(from: offset, &hasLineBreaks)
      guard offset < count else { throw JSONError(.unexpectedEnd, offset: count) }
      let first = self[offset]
      var isAtFirst = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      if isAtFirst {
        guard open.count < levels else { throw JSONError(.depthLimit(limit), offset: offset) }
        open.push(isObject: first == UInt8(ascii: "{"))
        offset += 1
      } else {
        offset = try endOfScalar(from: offset, isChecked: isChecked)
      }

      // Close whatever ends here.
      while true {
        if open.count == 0 { return offset }
        offset = endOfWhitespace(from: offset, &hasLineBreaks)
        guard offset < count else { throw JSONError(.unexpectedEnd, offset: count) }
        guard self[offset] == (open.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { break }
        open.pop()
        isAtFirst = false
        offset += 1
      }

      // Go on to the next value of the innermost container.
      if !isAtFirst {
        guard self[offset] == UInt8(ascii: ",") else {
          throw unexpected(open.isObject ? "a comma or \"}\"" : "a comma or \"]\"", at: offset)
        }
        offset += 1
      }
      if open.isObject { offset = try endOfName(from: offset, &hasLineBreaks) }
    }
  }

  /// The offset after the name and the colon that come next.
  @inline(__always)
  private func endOfName(
    from offset: Int, _ hasLineBreaks: inout Bool
  ) throws(JSONError) -> Int {
    var offset = endOfWhitespace(from: offset, &hasLineBreaks)
    guard offset < count, self[offset] == UInt8(ascii: "\"") else {
      throw unexpected("the name of a member", at: offset)
    }
    offset = try endOfString(from: offset + 1) + 1
    offset = endOfWhitespace(from: offset, &hasLineBreaks)
    guard offset < count, self[offset] == UInt8(ascii: ":") else {
      throw unexpected("a colon", at: offset)
    }
    return offset + 1
  }

  /// The offset after the value that begins at an offset and is neither array nor object.
  @inline(__always)
  private func endOfScalar(from offset: Int, isChecked: Bool) throws(JSONError) -> Int {
    switch self[offset] {
    case UInt8(ascii: "\""):
      if isChecked { return try endOfStringUnchecked(from: offset + 1) + 1 }
      return try endOfString(from: offset + 1) + 1
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try endOfNumber(from: offset).end
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      if hasWord("true", at: offset) || hasWord("null", at: offset) { return offset + 4 }
      if hasWord("false", at: offset) { return offset + 5 }
      throw JSONError(.syntax("expected true, false or null"), offset: offset)
    default: throw unexpected("a value", at: offset)
    }
  }

  /// The offset of the first byte that is not white space, from the given one on; notes line breaks.
  @inline(__always)
  private func endOfWhitespace(from offset: Int, _ hasLineBreaks: inout Bool) -> Int {
    if offset < count, self[offset] > 0x20 { return offset }
    var offset = offset
    while offset < count {
      switch self[offset] {
      case 0x20, 0x09: break
      case 0x0A, 0x0D: hasLineBreaks = true
      default: return offset
      }
      offset &+= 1
    }
    return offset
  }
}

/// Which of the containers open around a place are objects, one bit each.
private struct OpenContainers {
  private(set) var count = 0
  private var bits: UInt64 = 0
  private var outer: [UInt64] = []

  /// Whether the innermost is an object.
  var isObject: Bool { bits & 1 == 1 }

  mutating func push(isObject: Bool) {
    if count % 64 == 0, count > 0 { outer.append(bits) }
    bits = bits << 1 | (isObject ? 1 : 0)
    count += 1
  }

  mutating func pop() {
    count -= 1
    bits >>= 1
    if count % 64 == 0, let previous = outer.popLast() { bits = previous }
  }
}
