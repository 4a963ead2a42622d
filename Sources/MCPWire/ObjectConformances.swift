extension JSONObject: JSONCodable {
  /// Reads an object, and keeps its text until it is looked at.
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.readObject() }

  /// Writes the object: as it was read, but for line breaks, or its members in order.
  public func encode(to writer: inout JSONWriter) {
    if case .text(let text) = storage { return writer.write(raw: text) }
    writer.beginObject()
    writer.encodeMembers(self)
    writer.endObject()
  }
}

extension JSONObject: Equatable {
  /// Whether two objects have the same names, and the same value for each. Order does not count, and of
  /// several members of one name only the last does.
  public static func == (a: JSONObject, b: JSONObject) -> Bool {
    switch (a.storage, b.storage) {
    case (.empty, .empty): true
    case (.empty, _), (_, .empty): false
    case (.text(let a), .text(let b)) where a == b: true
    default: a.members == b.members
    }
  }
}

extension JSONObject: Sequence {
  /// Goes through the members in order.
  public func makeIterator() -> IndexingIterator<JSONMembers<JSONValue>> { members.makeIterator() }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// An object with the given members, in their order.
  public init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members) }
}

extension JSONObject: CustomStringConvertible {
  /// The object as JSON.
  public var description: String { String(decoding: text, as: UTF8.self) }
}
