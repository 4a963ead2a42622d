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

  /// The alternatives, unless they only say further what members an object has to have, which is no matter of types.
  var typedAlternatives: [Node]? {
    guard let alternatives else { return nil }
    let only = SchemaKeywords.annotations.union(SchemaKeywords.checked).union(["type", "required"])
    let isLimiting =
      self["properties"] != nil
      && alternatives.allSatisfy { alternative in
        alternative.schemaTypes.allSatisfy { $0 == "object" }
          && alternative.map?.allSatisfy { only.contains($0.name) } == true
      }
    guard !isLimiting else { return nil }
    guard let type = self["type"] else { return alternatives }
    // What is said beside alternatives holds for each.
    return alternatives.map { alternative in
      let saysMore = ["type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const"]
      guard alternative.map != nil, !saysMore.contains(where: { alternative[$0] != nil }) else {
        return alternative
      }
      return alternative.setting("type", to: type)
    }
  }

  /// Whether a schema takes nothing but `null`.
  var isNullSchema: Bool { schemaTypes == ["null"] || self["const"]?.isNull == true }

  /// The values of `enum`, or the one of `const`, which are of a kind that `type` allows.
  var fixedValues: [Node]? {
    guard let values = self["enum"]?.list ?? self["const"].map({ [$0] }) else { return nil }
    let types = schemaTypes
    guard !types.isEmpty else { return values }
    let fitting = values.filter { value in types.contains { value.isOfSchemaType($0) } }
    // Where none is, nothing is valid; the first word is that of the values.
    return fitting.isEmpty ? values : fitting
  }

  private func isOfSchemaType(_ name: String) -> Bool {
    switch value {
    case .null: name == "null"
    case .bool: name == "boolean"
    case .number(let text):
      name == "number" || (name == "integer" && Double(text).map { $0.rounded() == $0 } == true)
    case .string: name == "string"
    case .list: name == "array"
    case .map: name == "object"
    }
  }

  /// The reference by which alone the type is decided: what stands beside it only describes or limits.
  var plainReference: String? { decisive.flatMap { $0.name == "$ref" ? $0.value.string : nil } }

  /// The only member of an `allOf` by which alone the type is decided.
  var onlyMember: Node? {
    decisive.flatMap { $0.name == "allOf" && $0.value.list?.count == 1 ? $0.value.list?[0] : nil }
  }

  /// The only entry that says more than descriptions and limits do.
  private var decisive: Entry? {
    let beside = SchemaKeywords.annotations.union(SchemaKeywords.checked).union(["$defs", "definitions"])
    let rest = (map ?? []).filter { !beside.contains($0.name) }
    return rest.count == 1 ? rest[0] : nil
  }

  /// Whether a schema is nothing but that of an object with members of its own, and maybe `null`.
  var isPlainObject: Bool {
    schemaTypes.filter { $0 != "null" } == ["object"] && self["properties"] != nil && typedAlternatives == nil
      && !["allOf", "$ref", "enum", "const"].contains { self[$0] != nil }
  }

  /// Whether a schema only describes.
  var saysNoType: Bool { map?.allSatisfy { SchemaKeywords.annotations.contains($0.name) } == true }

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
