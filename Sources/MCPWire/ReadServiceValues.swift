extension JSONReader {
  /// The error of a member that the object being read must not have, with the known name that was probably meant.
  ///
  /// To be called right after `nextKey()`.
  public func unknownMember(_ key: JSONKey, known: [String]) -> JSONError {
    let name = JSONValue.string(key.string)
    let list = known.map { "\(JSONValue.string($0))" }.joined(separator: ", ")
    let hint = known.isEmpty ? "there are no members here" : "those known here are \(list)"
    return JSONError(.invalidValue("the member \(name) is not allowed; \(hint)"), offset: offset)
  }

  /// The error of an object, which comes next, whose tag is none of those known.
  public func unknownTag(_ tag: String?, member: String, known: [String]) -> JSONError {
    let list = known.map { "\(JSONValue.string($0))" }.joined(separator: ", ")
    guard let tag else {
      return JSONError(.invalidValue("the member \"\(member)\" has to be one of \(list)"), offset: offset)
    }
    let found = JSONValue.string(tag)
    return JSONError(
      .invalidValue("the member \"\(member)\" is \(found), but has to be one of \(list)"), offset: offset)
  }

  /// The error of a value, which comes next, that is nothing of what it may be.
  public mutating func unfit(_ expected: String) -> JSONError { mismatch(expected) }

  /// Reads a value of a type; goes back to where the reader was, and answers nil, where there is no such value.
  public mutating func attempt<T: JSONDecodable>(_ type: T.Type) -> T? {
    skipWhitespace()
    let position = position
    if let value = try? T(json: &self) { return value }
    self.position = position
    return nil
  }
}

extension JSONObject {
  /// The object that a value is written as.
  ///
  /// - Throws: `typeMismatch` where it is written as something else; `notRepresentable`.
  public init(writing value: some JSONEncodable) throws(JSONError) {
    try self.init(encoded: value.jsonBytes())
  }

  /// The object that a writer has written.
  ///
  /// - Throws: `typeMismatch` where that is something else.
  package init(encoded text: [UInt8]) throws(JSONError) {
    guard let first = text.first, first == UInt8(ascii: "{") else {
      let found = text.first.flatMap { JSONKind(firstByte: $0) } ?? .null
      throw JSONError(.typeMismatch(expected: "an object", found: found), offset: 0)
    }
    self.init(checked: text)
  }
}

extension JSONValue {
  /// Reads the value as one of a type.
  ///
  /// - Throws: an error whose path and offset are those in the value's text.
  public func decode<T: JSONDecodable>(_ type: T.Type) throws(JSONError) -> T {
    if case .object(let object) = self { return try object.decode(type) }
    return try T(json: jsonBytes())
  }

  /// The value without the white space between its parts.
  package var compact: JSONValue {
    switch self {
    case .object(let object):
      .object(JSONObject(object.members.map { ($0.key, $0.value.compact) }))
    case .array(let elements): .array(elements.map(\.compact))
    default: self
    }
  }
}
