/// An ordered list of named values, such as an object's members.
///
/// A name may occur more than once; looking it up gives the last. Names are told apart by their characters as
/// written.
public struct JSONMembers<Value: Sendable>: Sendable {
  @usableFromInline var list: [(key: String, value: Value)]

  /// No members.
  @inlinable
  public init() { list = [] }

  /// The given members in their order.
  public init(_ members: some Sequence<(String, Value)>) {
    list = members.map { (key: $0.0, value: $0.1) }
  }

  /// The value of that name, the last if there are several.
  ///
  /// Setting replaces the last value of that name in its place, or appends; setting nil removes all of that
  /// name.
  public subscript(key: String) -> Value? {
    get { list.last { haveSameBytes($0.key, key) }?.value }
    set {
      guard let newValue else { return list.removeAll { haveSameBytes($0.key, key) } }
      if let index = list.lastIndex(where: { haveSameBytes($0.key, key) }) {
        list[index].value = newValue
      } else {
        append(key, newValue)
      }
    }
  }

  /// The names, in order.
  public var keys: [String] { list.map(\.key) }

  /// The values, in order.
  public var values: [Value] { list.map(\.value) }

  /// Appends a member, without looking whether there is one of that name.
  @inlinable
  public mutating func append(_ key: String, _ value: Value) {
    list.append((key: key, value: value))
  }
}

extension JSONMembers: RandomAccessCollection {
  /// The index of the first member.
  @inlinable
  public var startIndex: Int { 0 }

  /// The index after that of the last member.
  @inlinable
  public var endIndex: Int { list.count }

  /// The member at an index.
  @inlinable
  public subscript(position: Int) -> (key: String, value: Value) { list[position] }
}

extension JSONMembers: ExpressibleByDictionaryLiteral {
  /// The given members in their order.
  public init(dictionaryLiteral members: (String, Value)...) { self.init(members) }
}

extension JSONMembers: JSONDecodable where Value: JSONDecodable {
  /// Reads an object whose members all have values of the type.
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) {
    self.init()
    try reader.beginObject()
    while let key = try reader.nextKey() {
      append(key.string, try Value(json: &reader))
    }
  }
}

extension JSONMembers: JSONEncodable where Value: JSONEncodable {
  /// Writes an object with the members in order.
  @inlinable
  public func encode(to writer: inout JSONWriter) {
    writer.beginObject()
    for member in list {
      writer.key(member.key)
      writer.encode(member.value)
    }
    writer.endObject()
  }
}
