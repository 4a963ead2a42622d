import ProtocolModel

extension DescriptionDecoder {
  /// A declaration; its shape follows from which of `fields`, `enum`, `union` and `alias` it has.
  mutating func type(_ name: Name, _ node: Node, group: String?) -> TypeDeclaration? {
    guard node.map != nil else {
      wrongKind(node, expected: "a map", of: "type '\(name.text)'")
      return nil
    }
    let shapes = ["enum", "union", "alias"].filter { node[$0] != nil }
    let keys =
      switch shapes.first {
      case "enum": DescriptionKeys.enumeration
      case "union": DescriptionKeys.union
      case "alias": DescriptionKeys.alias
      default: DescriptionKeys.object
      }
    guard check(node, keys: keys, of: "type '\(name.text)'") else { return nil }
    let shape: TypeDeclaration.Shape? =
      switch shapes.first {
      case "enum": .enumeration(enumeration(node))
      case "union": union(node).map { .union($0) }
      case "alias": node["alias"].flatMap { typeAndSpan($0, "alias") }.map { .alias($0.type) }
      default: .object(objectShape(node))
      }
    guard let shape else { return nil }
    var declaration = TypeDeclaration(name: name.text, shape: shape, facts: facts(node, at: name))
    declaration.group = string(node, key: "group") ?? group
    declaration.isMixin = bool(node, key: "mixin")
    declaration.officialNames = officialNames(node)
    return declaration
  }

  /// `official: none`, or a map of spans to names, `none` for no name.
  mutating func officialNames(_ node: Node) -> [Ranged<OfficialName>] {
    guard let value = node["official"] else { return [] }
    func name(_ text: String) -> OfficialName { text == "none" ? .none : .named(text) }
    if let text = value.string { return [Ranged(name(text))] }
    return members(node, "official").compactMap { key, value in
      guard let span = span(key.text, at: key.range), let text = string(value, "official") else { return nil }
      return Ranged(name(text), span: span)
    }
  }

  mutating func objectShape(_ node: Node) -> ObjectShape {
    ObjectShape(
      includes: references(node, key: "include"),
      fields: members(node, "fields").compactMap { field($0, $1) },
      isOpen: bool(node, key: "open"),
      checks: list(node, key: "check").compactMap { objectCheck($0) })
  }

  private mutating func enumeration(_ node: Node) -> EnumerationShape {
    EnumerationShape(
      cases: node["enum"].map { enumerationCases($0) } ?? [], isOpen: bool(node, key: "open"),
      isOrdered: bool(node, key: "ordered"))
  }

  /// A list of values, or a map of values and what they mean.
  mutating func enumerationCases(_ node: Node) -> [EnumerationCase] {
    if let list = node.list {
      return list.compactMap { item in
        string(item, "enum").map { EnumerationCase(value: $0, facts: Facts(source: Source(item.range))) }
      }
    }
    guard let entries = node.map else {
      wrongKind(node, expected: "a list of values, or a map of values and what they mean", of: "'enum'")
      return []
    }
    return entries.map { enumerationCase(Name(text: $0.name, range: $0.key.range), $0.value) }
  }

  /// A value with nothing, with its documentation, or with a map of facts.
  private mutating func enumerationCase(_ name: Name, _ node: Node) -> EnumerationCase {
    if node.isNull { return EnumerationCase(value: name.text, facts: Facts(source: name.source)) }
    if let doc = node.string {
      return EnumerationCase(value: name.text, facts: Facts(doc: doc, source: name.source))
    }
    guard check(node, keys: DescriptionKeys.enumerationCase, of: "value '\(name.text)'") else {
      return EnumerationCase(value: name.text, facts: Facts(source: name.source))
    }
    return EnumerationCase(value: name.text, facts: facts(node, at: name))
  }
}
