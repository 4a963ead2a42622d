extension Optional: JSONDecodable where Wrapped: JSONDecodable {
  /// Reads `null`, which is nil, or a value.
  public init(json reader: inout JSONReader) throws(JSONError) {
    self = try reader.readNullIfPresent() ? nil : Wrapped(json: &reader)
  }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
  /// Writes the value, or `null` where there is none.
  public func encode(to writer: inout JSONWriter) {
    switch self {
    case nil: writer.writeNull()
    case let value?: value.encode(to: &writer)
    }
  }
}

extension Dictionary: JSONDecodable where Key == String, Value: JSONDecodable {
  /// Reads an object whose members all have values of one type. Of members of the same name the last one counts.
  public init(json reader: inout JSONReader) throws(JSONError) {
    self.init()
    try reader.beginObject()
    while let key = try reader.nextKey() {
      self[key.string] = try Value(json: &reader)
    }
  }
}

extension Dictionary: JSONEncodable where Key == String, Value: JSONEncodable {
  /// Writes an object, its members in the order of their names.
  public func encode(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.encodeMembers(self)
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes members into the object that is being written, in the order of their names.
  public mutating func encodeMembers<Value: JSONEncodable>(_ members: [String: Value]) {
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      key(name)
      value.encode(to: &self)
    }
  }
}
