extension JSONReader {
  /// Consumes the `{` of the object that comes next, and answers its offset.
  ///
  /// - Throws: `typeMismatch` if another kind of value comes next; `depthLimit`.
  @discardableResult
  public mutating func beginObject() throws(JSONError) -> Int {
    guard try nextByte() == UInt8(ascii: "{") else { throw mismatch("an object") }
    return try open()
  }

  /// Consumes the `[` of the array that comes next, and answers its offset.
  ///
  /// - Throws: `typeMismatch` if another kind of value comes next; `depthLimit`.
  @discardableResult
  public mutating func beginArray() throws(JSONError) -> Int {
    guard try nextByte() == UInt8(ascii: "[") else { throw mismatch("an array") }
    return try open()
  }

  /// Consumes the name of the object's next member with its colon, or the `}` that ends the object: then nil.
  public mutating func nextKey() throws(JSONError) -> JSONKey? {
    var byte = try nextByte()
    if byte == UInt8(ascii: ","), !isAtFirst {
      offset += 1
      byte = try nextByte()
    } else if byte == UInt8(ascii: "}") {
      close()
      return nil
    } else if !isAtFirst {
      throw unexpected("a comma or \"}\"")
    }
    isAtFirst = false
    guard byte == UInt8(ascii: "\"") else { throw unexpected("the name of a member") }
    let key = try readKey()
    guard try nextByte() == UInt8(ascii: ":") else { throw unexpected("a colon") }
    offset += 1
    return key
  }

  /// Moves to the array's next element and answers true, or consumes the `]` that ends the array.
  public mutating func nextElement() throws(JSONError) -> Bool {
    let byte = try nextByte()
    if isAtFirst {
      if byte == UInt8(ascii: "]") {
        close()
        return false
      }
      isAtFirst = false
      return true
    }
    if byte == UInt8(ascii: ",") {
      offset += 1
      return true
    }
    guard byte == UInt8(ascii: "]") else { throw unexpected("a comma or \"]\"") }
    close()
    return false
  }

  private mutating func open() throws(JSONError) -> Int {
    guard depth < limits.depth else { throw JSONError(.depthLimit(limits.depth), offset: offset) }
    depth += 1
    isAtFirst = true
    offset += 1
    return offset - 1
  }

  private mutating func close() {
    depth -= 1
    isAtFirst = false
    offset += 1
  }

  /// Reads the name at the reader's offset, which is that of its quotation mark.
  private mutating func readKey() throws(JSONError) -> JSONKey {
    let start = offset + 1
    if let key = scan({ text in text.plainKey(from: start) }) {
      offset = start + key.count + 1
      return key
    }
    // A long name stays where it is.
    if let end = scan({ text in text.endOfPlainName(from: start) }) {
      offset = end + 1
      return JSONKey(long: bytes, start..<end)
    }
    return JSONKey(try readString())
  }
}
