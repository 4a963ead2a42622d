import MCPWire

/// Reads the keywords of one schema, each as what it has to be.
struct KeywordReader {
  let location: SchemaLocation
  private let members: [String: JSONValue]

  init(_ location: SchemaLocation) {
    self.location = location
    let object = location.value.objectValue ?? JSONObject()
    members = Dictionary(
      object.members.lazy.map { ($0.key, $0.value) }, uniquingKeysWith: { _, last in last })
  }

  subscript(keyword: String) -> JSONValue? { members[keyword] }

  /// The path to a keyword, or into it.
  func path(_ steps: JSONPathElement...) -> JSONPath { location.path + steps }

  /// An error about a keyword.
  func error(_ keyword: String, _ message: String) -> SchemaError {
    SchemaError(path: path(.member(keyword)), message: message)
  }

  private func mismatch(_ keyword: String, _ expected: String, _ value: JSONValue) -> SchemaError {
    error(keyword, "expected \(expected), found \(value.kind)")
  }

  func bool(_ keyword: String) throws(SchemaError) -> Bool? {
    guard let value = members[keyword] else { return nil }
    guard let bool = value.boolValue else { throw mismatch(keyword, "a boolean", value) }
    return bool
  }

  func string(_ keyword: String) throws(SchemaError) -> String? {
    guard let value = members[keyword] else { return nil }
    guard let string = value.stringValue else { throw mismatch(keyword, "a string", value) }
    return string
  }

  func number(_ keyword: String) throws(SchemaError) -> JSONNumber? {
    guard let value = members[keyword] else { return nil }
    guard let number = value.numberValue else { throw mismatch(keyword, "a number", value) }
    return number
  }

  /// A number of characters, items or members. One that exceeds all sizes becomes the largest.
  func count(_ keyword: String) throws(SchemaError) -> Int? {
    guard let number = try number(keyword) else { return nil }
    guard number.isInteger, !isLess(number, 0) else {
      throw error(keyword, "expected an integer that is not negative, found \(number.excerpt)")
    }
    return number.int ?? .max
  }

  func array(_ keyword: String) throws(SchemaError) -> [JSONValue]? {
    guard let value = members[keyword] else { return nil }
    guard let array = value.arrayValue else { throw mismatch(keyword, "an array", value) }
    return array
  }

  func object(_ keyword: String) throws(SchemaError) -> JSONMembers<JSONValue>? {
    guard let value = members[keyword] else { return nil }
    guard let object = value.objectValue else { throw mismatch(keyword, "an object", value) }
    return object.members
  }

  /// The names in an array, at a place in a keyword.
  func names(_ value: JSONValue, at steps: JSONPath) throws(SchemaError) -> [String] {
    guard let array = value.arrayValue else {
      throw SchemaError(path: location.path + steps, message: "expected an array, found \(value.kind)")
    }
    var names: [String] = []
    for (index, element) in array.enumerated() {
      guard let name = element.stringValue else {
        throw SchemaError(
          path: location.path + steps + [.index(index)], message: "expected a string, found \(element.kind)")
      }
      names.append(name)
    }
    return names
  }

  /// The schema that a keyword holds.
  func schema(_ keyword: String, _ compiler: inout SchemaCompiler) throws(SchemaError) -> SchemaIndex? {
    guard let value = members[keyword] else { return nil }
    return try schema(value, [.member(keyword)], &compiler)
  }

  /// The schemas that a keyword holds in an array.
  func schemas(_ keyword: String, _ compiler: inout SchemaCompiler) throws(SchemaError) -> [SchemaIndex] {
    guard let elements = try array(keyword) else { return [] }
    guard !elements.isEmpty else {
      throw error(keyword, "expected at least one schema, found an empty array")
    }
    var schemas: [SchemaIndex] = []
    for (index, element) in elements.enumerated() {
      schemas.append(try schema(element, [.member(keyword), .index(index)], &compiler))
    }
    return schemas
  }

  /// A schema inside this one.
  func schema(
    _ value: JSONValue, _ steps: JSONPath, _ compiler: inout SchemaCompiler
  ) throws(SchemaError) -> SchemaIndex {
    var inner = location
    inner.path += steps
    inner.value = value
    return try compiler.index(of: compiler.documents.known(inner))
  }
}
