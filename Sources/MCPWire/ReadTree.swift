extension JSONReader {
  /// Reads a value of any kind with all that is in it, in one pass: no object in it is kept as text.
  mutating func readTree() throws(JSONError) -> JSONValue {
    let start = try startOfValue()
    var place = TreePlace(offset: start, levels: limits.depth - depth, limit: limits.depth)
    let value = try scan { text throws(JSONError) in try text.tree(at: &place) }
    offset = place.offset
    return value
  }
}

/// Where the reading of a tree has come to.
private struct TreePlace {
  /// The offset of the next byte.
  var offset: Int
  /// How many more levels arrays and objects may nest from here on.
  var levels: Int
  /// The limit of depth that an error names.
  let limit: Int
}

extension Span<UInt8> {
  /// The value whose first byte comes next.
  ///
  /// Recursion ends with the levels, of which there are 256 at most. What does not recurse is kept out of line, so
  /// that a level takes little of the stack.
  fileprivate func tree(at place: inout TreePlace) throws(JSONError) -> JSONValue {
    switch self[place.offset] {
    case UInt8(ascii: "{"): return .object(JSONObject(try members(at: &place)))
    case UInt8(ascii: "["): return .array(try elements(at: &place))
    default: return try scalar(at: &place)
    }
  }

  @inline(never)
  private func members(at place: inout TreePlace) throws(JSONError) -> JSONMembers<JSONValue> {
    try open(&place)
    var members = JSONMembers<JSONValue>()
    var byte = try nextByte(at: &place)
    if byte != UInt8(ascii: "}") {
      // Most objects are small: fewer steps of growth, and little room left over.
      members.list.reserveCapacity(3)
      while true {
        let name = try name(at: &place)
        members.list.append((key: name, value: try tree(at: &place)))
        byte = try nextByte(at: &place)
        if byte == UInt8(ascii: "}") { break }
        guard byte == UInt8(ascii: ",") else { throw unexpected("a comma or \"}\"", at: place.offset) }
        place.offset += 1
        _ = try nextByte(at: &place)
      }
    }
    close(&place)
    return members
  }

  @inline(never)
  private func elements(at place: inout TreePlace) throws(JSONError) -> [JSONValue] {
    try open(&place)
    var elements: [JSONValue] = []
    var byte = try nextByte(at: &place)
    if byte != UInt8(ascii: "]") {
      elements.reserveCapacity(2)
      while true {
        elements.append(try tree(at: &place))
        byte = try nextByte(at: &place)
        if byte == UInt8(ascii: "]") { break }
        guard byte == UInt8(ascii: ",") else { throw unexpected("a comma or \"]\"", at: place.offset) }
        place.offset += 1
        _ = try nextByte(at: &place)
      }
    }
    close(&place)
    return elements
  }

  @inline(__always)
  private func open(_ place: inout TreePlace) throws(JSONError) {
    guard place.levels > 0 else { throw JSONError(.depthLimit(place.limit), offset: place.offset) }
    place.levels -= 1
    place.offset += 1
  }

  @inline(__always)
  private func close(_ place: inout TreePlace) {
    place.levels += 1
    place.offset += 1
  }

  /// The name of a member, whose first byte comes next, with the colon and the space after it.
  @inline(never)
  private func name(at place: inout TreePlace) throws(JSONError) -> String {
    guard self[place.offset] == UInt8(ascii: "\"") else {
      throw unexpected("the name of a member", at: place.offset)
    }
    let name = try string(at: &place)
    guard try nextByte(at: &place) == UInt8(ascii: ":") else { throw unexpected("a colon", at: place.offset) }
    place.offset += 1
    _ = try nextByte(at: &place)
    return name
  }

  /// The string whose quotation mark comes next.
  @inline(__always)
  private func string(at place: inout TreePlace) throws(JSONError) -> String {
    let (end, string) = try string(from: place.offset + 1)
    place.offset = end + 1
    return string
  }

  @inline(never)
  private func scalar(at place: inout TreePlace) throws(JSONError) -> JSONValue {
    let start = place.offset
    switch self[start] {
    case UInt8(ascii: "\""): return .string(try string(at: &place))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let (end, number) = try number(from: start)
      place.offset = end
      return .number(number)
    case UInt8(ascii: "t"):
      place.offset = try endOfWord("true", from: start)
      return .bool(true)
    case UInt8(ascii: "f"):
      place.offset = try endOfWord("false", from: start)
      return .bool(false)
    case UInt8(ascii: "n"):
      place.offset = try endOfWord("null", from: start)
      return .null
    default: throw unexpected("a value", at: start)
    }
  }

  /// Moves to the next byte that is not white space and answers it.
  @inline(__always)
  private func nextByte(at place: inout TreePlace) throws(JSONError) -> UInt8 {
    if place.offset < count, self[place.offset] > 0x20 { return self[place.offset] }
    place.offset = endOfWhitespace(from: place.offset)
    guard place.offset < count else { throw JSONError(.unexpectedEnd, offset: count) }
    return self[place.offset]
  }
}
