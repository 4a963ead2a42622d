extension JSONObject {
  /// The member of that name, the last if there are several.
  ///
  /// Setting replaces the last member of that name in its place, or appends; setting nil removes all of that
  /// name.
  public subscript(key: String) -> JSONValue? {
    get {
      guard case .text(let text) = storage else { return members[key] }
      let name = JSONKey(key)
      var found: JSONValue?
      forEachMember(of: text) { key, reader throws(JSONError) in
        if key == name { found = try reader.readValue() } else { try reader.skipValue() }
        return true
      }
      return found
    }
    set {
      var members = members
      members[key] = newValue
      self = JSONObject(members)
    }
  }

  /// Appends a member, without looking whether there is one of that name.
  public mutating func append(_ key: String, _ value: JSONValue) {
    switch storage {
    case .empty: storage = .list([(key: key, value: value)])
    case .list(var list):
      storage = .empty  // Leaves the list with one owner, so that it is not copied.
      list.append((key: key, value: value))
      storage = .list(list)
    case .text:
      var writer = JSONWriter()
      value.encode(to: &writer)
      append(checked: writer.text.take(), forKey: key)
    }
  }

  /// Appends a member whose value is a checked text without line breaks.
  mutating func append(checked value: [UInt8], forKey key: String) {
    var writer: JSONWriter
    switch storage {
    case .list:
      var reader = JSONReader(checked: value)
      if let value = try? reader.readValue() { append(key, value) }
      return
    case .empty:
      writer = JSONWriter(reservingCapacity: key.utf8.count + value.count + 5)
      writer.beginObject()
    case .text(var text):
      storage = .empty  // Leaves the text with one owner, so that it is not copied.
      text.removeLast()
      writer = JSONWriter(continuing: text)
    }
    writer.key(key)
    writer.write(raw: value)
    writer.endObject()
    storage = .text(writer.text.take())
  }

  /// Reads the object as a value of a type.
  ///
  /// - Throws: an error whose path and offset are those in the object's text.
  public func decode<T: JSONDecodable>(_ type: T.Type) throws(JSONError) -> T {
    try T(json: text, limits: .alreadyChecked)
  }

  /// The object's text: the one it was read from, without line breaks, or the one it would be written as.
  var text: [UInt8] {
    if case .text(let text) = storage { return text }
    var writer = JSONWriter()
    encode(to: &writer)
    return writer.text.take()
  }
}
