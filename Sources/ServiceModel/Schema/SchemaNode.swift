import ProtocolModel

// A JSON Schema is kept as it was written, with its places. These are the views of it that the generator needs.
extension Node {
  /// The names in `type`: one, several, or none where any type is allowed.
  var schemaTypes: [String] {
    if let one = self["type"]?.string { return [one] }
    return (self["type"]?.list ?? []).compactMap(\.string)
  }

  /// The entries of `properties`.
  var schemaProperties: [Entry] { self["properties"]?.map ?? [] }

  /// The names in `required`.
  var requiredNames: [String] { (self["required"]?.list ?? []).compactMap(\.string) }

  /// The text of `description`, or of `title` where there is none.
  var schemaDoc: String? { self["description"]?.string ?? self["title"]?.string }

  /// The alternatives of `oneOf` or `anyOf`.
  var alternatives: [Node]? { self["oneOf"]?.list ?? self["anyOf"]?.list }

  /// The values of `enum`, or the one of `const`.
  var fixedValues: [Node]? { self["enum"]?.list ?? self["const"].map { [$0] } }

  /// A map without some of its keys.
  func without(_ keys: some Collection<String>) -> Node {
    guard case .map(let entries) = value else { return self }
    var copy = self
    copy.value = .map(entries.filter { !keys.contains($0.name) })
    return copy
  }

  /// A map with a key set to a value, which stands where the map stands unless it has a place of its own.
  func setting(_ key: String, to value: Node) -> Node {
    guard case .map(var entries) = self.value else { return self }
    if let index = entries.firstIndex(where: { $0.name == key }) {
      entries[index].value = value
    } else {
      entries.append(Entry(key: Node(.string(key), at: value.range), value: value))
    }
    var copy = self
    copy.value = .map(entries)
    return copy
  }
}
