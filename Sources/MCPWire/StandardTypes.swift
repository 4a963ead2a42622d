extension String: JSONCodable {
  /// Reads a string.
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.readString() }

  /// Writes a string.
  public func encode(to writer: inout JSONWriter) { writer.write(self) }
}

extension Bool: JSONCodable {
  /// Reads `true` or `false`.
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.readBool() }

  /// Writes `true` or `false`.
  public func encode(to writer: inout JSONWriter) { writer.write(self) }
}

extension Int: JSONCodable {
  /// Reads a number that is an integer, however it is written: `100`, `100.0`, `1e2`.
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.readInt() }

  /// Writes an integer.
  public func encode(to writer: inout JSONWriter) { writer.write(self) }
}

extension Double: JSONCodable {
  /// Reads a number, rounded to the nearest double.
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.readDouble() }

  /// Writes the shortest number that reads back as this double; infinities and NaN fail.
  public func encode(to writer: inout JSONWriter) { writer.write(self) }
}

extension Array: JSONDecodable where Element: JSONDecodable {
  /// Reads an array, element by element.
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) {
    self.init()
    try reader.beginArray()
    while try reader.nextElement() {
      append(try Element(json: &reader))
    }
  }
}

extension Array: JSONEncodable where Element: JSONEncodable {
  /// Writes an array, element by element.
  @inlinable
  public func encode(to writer: inout JSONWriter) {
    writer.beginArray()
    for element in self { writer.encode(element) }
    writer.endArray()
  }
}
