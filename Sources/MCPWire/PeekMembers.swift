extension JSONReader {
  /// The string that the object which comes next has as a member; nil if it has none, or another kind of
  /// value.
  ///
  /// Finds the tag of a union: reads only as far as the member, and goes back.
  ///
  /// - Throws: `typeMismatch` if no object comes next, and what is wrong with the text up to the member.
  public mutating func peekString(member: StaticString) throws(JSONError) -> String? {
    skipWhitespace()
    let position = position
    try beginObject()
    var found: String?
    while let key = try nextKey() {
      if member ~= key {
        if try peekKind() == .string { found = try readString() }
        break
      }
      try skipValue()
    }
    self.position = position
    return found
  }

  /// The index of the first of the names that is a member of the object which comes next; nil if none is.
  ///
  /// Earlier names win, whatever the order of the members. The reader goes back to where it was.
  ///
  /// - Throws: `typeMismatch` if no object comes next, and what is wrong with the text that is looked at.
  public mutating func peekMembers(_ names: [StaticString]) throws(JSONError) -> Int? {
    skipWhitespace()
    let position = position
    try beginObject()
    var best = names.count
    while best > 0, let key = try nextKey() {
      if let index = names[..<best].firstIndex(where: { $0 ~= key }) { best = index }
      if best > 0 { try skipValue() }
    }
    self.position = position
    return best < names.count ? best : nil
  }

  /// The object that comes next; the reader goes back to where it was.
  public mutating func peekObject() throws(JSONError) -> JSONObject {
    skipWhitespace()
    let position = position
    let object = try readObject()
    self.position = position
    return object
  }
}
