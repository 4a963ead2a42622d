import MCPWire

/// The elements of a list, each of which has a type of its own.
public struct ListElements {
  private let elements: [JSONValue]
  private let start: Int
  private var index = 0
  private let reader: JSONReader

  /// Reads a list.
  ///
  /// - Throws: `JSONError` when there is something else.
  public init(json reader: inout JSONReader) throws(JSONError) {
    reader.skipWhitespace()
    start = reader.offset
    elements = try reader.decode([JSONValue].self)
    self.reader = reader
  }

  /// The next element.
  ///
  /// - Throws: `JSONError` when there is none, or one of another type.
  public mutating func next<T: JSONDecodable>(_ type: T.Type) throws(JSONError) -> T {
    if let element = try nextIfPresent(type) { return element }
    throw reader.invalid("the list has \(elements.count) elements, which are too few", at: start)
  }

  /// The next element; nil at the end.
  ///
  /// - Throws: `JSONError` when it is one of another type.
  public mutating func nextIfPresent<T: JSONDecodable>(_ type: T.Type) throws(JSONError) -> T? {
    guard index < elements.count else { return nil }
    defer { index += 1 }
    do throws(JSONError) {
      return try elements[index].decode(type)
    } catch {
      throw reader.invalid("element \(index): \(error.reason)", at: start)
    }
  }

  /// The elements that are left.
  ///
  /// - Throws: `JSONError` when one is of another type.
  public mutating func rest<T: JSONDecodable>() throws(JSONError) -> [T] {
    var rest: [T] = []
    while let element = try nextIfPresent(T.self) { rest.append(element) }
    return rest
  }

  /// Sees to it that none is left.
  ///
  /// - Throws: `JSONError` when there is one.
  public func finish() throws(JSONError) {
    guard index < elements.count else { return }
    throw reader.invalid("the list has \(elements.count) elements, and may have \(index)", at: start)
  }
}
