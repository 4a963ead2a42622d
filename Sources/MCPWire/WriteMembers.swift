extension JSONWriter {
  /// Writes an element of an array, the value of a member whose key has been written, or a whole text.
  @inlinable
  public mutating func encode<T: JSONEncodable>(_ value: T) {
    value.encode(to: &self)
  }

  /// Writes a member.
  @inlinable
  public mutating func encode<T: JSONEncodable>(_ value: T, forKey name: StaticString) {
    key(name)
    value.encode(to: &self)
  }

  /// Writes a member, if there is a value.
  @inlinable
  public mutating func encodeIfPresent<T: JSONEncodable>(_ value: T?, forKey name: StaticString) {
    guard let value else { return }
    key(name)
    value.encode(to: &self)
  }

  /// Writes the members of an object into the object that is being written.
  public mutating func encodeMembers(_ object: JSONObject) {
    switch object.storage {
    case .empty: break
    case .text(let text):
      separate()
      text.withUnsafeBufferPointer { self.text.append($0.span.extracting(1..<$0.count - 1)) }
    case .list(let list):
      for (name, value) in list {
        key(name)
        value.encode(to: &self)
      }
    }
  }
}
