extension JSONReader {
  /// Reads a value of any kind. Objects in it are kept as text until they are looked at.
  public mutating func readValue() throws(JSONError) -> JSONValue {
    switch try peekKind() {
    case .null:
      guard try readNullIfPresent() else { throw mismatch("null") }
      return .null
    case .bool: return .bool(try readBool())
    case .number: return .number(try readNumber())
    case .string: return .string(try readString())
    case .object: return .object(try readObject())
    case .array:
      var elements: [JSONValue] = []
      try beginArray()
      while try nextElement() { elements.append(try readValue()) }
      return .array(elements)
    }
  }

  /// Reads an object, checks it, and keeps its text until it is looked at.
  public mutating func readObject() throws(JSONError) -> JSONObject {
    guard try nextByte() == UInt8(ascii: "{") else { throw mismatch("an object") }
    return JSONObject(checked: try readRaw())
  }

  /// Checks the value that comes next, and answers its text without line breaks.
  public mutating func readRaw() throws(JSONError) -> [UInt8] {
    let start = try startOfValue()
    var hasLineBreaks = false
    try skip(&hasLineBreaks)
    let last = offset
    let text = scan { text in text.extracting(start..<last).withUnsafeBufferPointer { Array($0) } }
    // A string cannot hold an unescaped line break, so all of them are between values.
    return hasLineBreaks ? text.filter { $0 != 0x0A && $0 != 0x0D } : text
  }

  /// Reads over the value that comes next, checking it like any other.
  public mutating func skipValue() throws(JSONError) {
    var hasLineBreaks = false
    try skip(&hasLineBreaks)
  }

  /// Reads a value of a type.
  @inlinable
  public mutating func decode<T: JSONDecodable>(_ type: T.Type) throws(JSONError) -> T {
    try T(json: &self)
  }

  /// Reads a value of a type, or `null`, which is answered as nil.
  @inlinable
  public mutating func decodeIfPresent<T: JSONDecodable>(_ type: T.Type) throws(JSONError) -> T? {
    if try readNullIfPresent() { return nil }
    return try T(json: &self)
  }

  /// Reads the value of a member that the type does not know, and appends it to those kept.
  public mutating func keep(_ key: JSONKey, in object: inout JSONObject) throws(JSONError) {
    object.append(checked: try readRaw(), forKey: key.string)
  }
}
