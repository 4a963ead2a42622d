extension JSONReader {
  /// Reads over a value and checks it, without recursion; notes line breaks between its parts.
  mutating func skip(_ hasLineBreaks: inout Bool) throws(JSONError) {
    offset = try endOfValue(&hasLineBreaks)
  }

  @inline(never)
  private func endOfValue(_ hasLineBreaks: inout Bool) throws(JSONError) -> Int {
    let text = bytes.span.extracting(first: end)
    var open = OpenContainers()
    var offset = offset
    repeat {
      offset = text.endOfWhitespace(from: offset, &hasLineBreaks)
      guard offset < text.count else { throw at(offset).unexpectedEnd() }
      let isOpening: Bool
      switch text[offset] {
      case UInt8(ascii: "\""):
        offset = try text.endOfString(from: offset + 1) + 1
        isOpening = false
      case UInt8(ascii: "{"):
        try checkDepth(open.count, offset)
        open.push(isObject: true)
        offset += 1
        isOpening = true
      case UInt8(ascii: "["):
        try checkDepth(open.count, offset)
        open.push(isObject: false)
        offset += 1
        isOpening = true
      case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
        offset = try endOfWord(from: offset)
        isOpening = false
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        offset = try text.endOfNumber(from: offset).end
        isOpening = false
      default:
        throw at(offset).unexpected("a value")
      }

      // After a value: close what ends here; then stop, or stand before the next value.
      var isFirst = isOpening
      while open.count > 0 {
        offset = text.endOfWhitespace(from: offset, &hasLineBreaks)
        guard offset < text.count else { throw at(offset).unexpectedEnd() }
        let isObject = open.isObject
        let byte = text[offset]
        if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          offset += 1
          open.pop()
          isFirst = false
          continue
        }
        if !isFirst {
          guard byte == UInt8(ascii: ",") else {
            throw at(offset).unexpected(isObject ? "a comma or \"}\"" : "a comma or \"]\"")
          }
          offset += 1
        }
        if isObject {
          offset = text.endOfWhitespace(from: offset, &hasLineBreaks)
          guard offset < text.count, text[offset] == UInt8(ascii: "\"") else {
            throw at(offset).unexpected("the name of a member")
          }
          offset = try text.endOfString(from: offset + 1) + 1
          offset = text.endOfWhitespace(from: offset, &hasLineBreaks)
          guard offset < text.count, text[offset] == UInt8(ascii: ":") else {
            throw at(offset).unexpected("a colon")
          }
          offset += 1
        }
        break
      }
    } while open.count > 0
    return offset
  }

  private func checkDepth(_ open: Int, _ offset: Int) throws(JSONError) {
    guard depth + open < limits.depth else { throw JSONError(.depthLimit(limits.depth), offset: offset) }
  }

  /// The offset after the `true`, `false` or `null` that begins at an offset.
  private func endOfWord(from offset: Int) throws(JSONError) -> Int {
    let reader = at(offset)
    if reader.matches("true") || reader.matches("null") { return offset + 4 }
    if reader.matches("false") { return offset + 5 }
    throw JSONError(.syntax("expected true, false or null"), offset: offset)
  }

  /// The reader, moved to an offset.
  private func at(_ offset: Int) -> JSONReader {
    var reader = self
    reader.offset = offset
    return reader
  }
}

extension Span<UInt8> {
  @inline(__always)
  fileprivate func endOfWhitespace(from offset: Int, _ hasLineBreaks: inout Bool) -> Int {
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
