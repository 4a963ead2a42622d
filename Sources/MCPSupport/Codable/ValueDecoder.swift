import MCPWire

/// Gives a JSON value to types that are `Decodable`, without Foundation.
struct ValueDecoder: Decoder {
  /// What is read.
  let value: JSONValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ value: JSONValue, at codingPath: [any CodingKey] = []) {
    self.value = value
    self.codingPath = codingPath
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let object) = value else { throw mismatch("an object", JSONObject.self) }
    return KeyedDecodingContainer(KeyedValues(object, at: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw mismatch("an array", [JSONValue].self) }
    return ElementValues(elements, at: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    SingleValue(decoder: self)
  }

  /// The error of a value of another kind than "a string" or the like.
  func mismatch(_ expected: String, _ type: any Any.Type) -> DecodingError {
    .typeMismatch(type, context(.typeMismatch(expected: expected, found: value.kind)))
  }

  private func invalid(_ message: String) -> DecodingError {
    .dataCorrupted(context(.invalidValue(message)))
  }

  private func context(_ reason: JSONError.Reason) -> DecodingError.Context {
    DecodingError.Context(codingPath: codingPath, debugDescription: "\(reason)")
  }
}

extension ValueDecoder {
  func bool() throws -> Bool {
    guard case .bool(let bool) = value else { throw mismatch("a boolean", Bool.self) }
    return bool
  }

  func string() throws -> String {
    guard case .string(let text) = value else { throw mismatch("a string", String.self) }
    return text
  }

  func float<T: BinaryFloatingPoint>(_ type: T.Type) throws -> T {
    guard case .number(let number) = value else { throw mismatch("a number", type) }
    let float = T(number.double)
    guard float.isFinite else { throw invalid("the number is too large") }
    return float
  }

  func integer<T: FixedWidthInteger>(_ type: T.Type) throws -> T {
    guard case .number(let number) = value else { throw mismatch("an integer", type) }
    if let integer = number.int.flatMap({ T(exactly: $0) }) ?? T(number.description) { return integer }
    throw invalid(
      number.isInteger ? "the integer does not fit in \(T.self)" : "expected an integer, found \(number)")
  }

  /// Reads a value as a type, by the type's own initializer.
  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try T(from: self)
  }
}
