import ProtocolModel

extension References {
  /// The one schema that says what a schema and all members of its `allOf` say together.
  ///
  /// - Returns: nil where no such schema has a Swift type: the members contradict each other, offer alternatives, or
  ///   forbid what another one has. Nil too where there are too many, as each reference may lead to several others.
  func merged(_ schema: Node, in scope: SchemaScope) -> Node? {
    guard schema["allOf"] != nil || schema["$ref"] != nil else { return schema }
    var merger = AllOfMerger(references: self)
    return merger.merged(schema, in: scope)
  }
}

/// Makes one schema of several that hold together.
private struct AllOfMerger {
  let references: References
  /// How many schemas may still be looked into.
  private var left = 1000

  init(references: References) {
    self.references = references
  }

  mutating func merged(_ schema: Node, in scope: SchemaScope, depth: Int = 0) -> Node? {
    left -= 1
    guard depth < 32, left > 0 else { return nil }
    var parts = [schema.without(["allOf", "$ref"])]
    for member in (schema["allOf"]?.list ?? []) {
      guard let part = merged(member, in: scope, depth: depth + 1) else { return nil }
      parts.append(part)
    }
    if let reference = schema["$ref"]?.string {
      guard let target = references.target(of: reference, in: scope),
        let part = merged(target.schema, in: target.scope, depth: depth + 1)
      else { return nil }
      let own = part.without(SchemaKeywords.annotations.union(["$defs", "definitions"]))
      // What it refers to is looked up where it comes from.
      let isElsewhere = target.scope.path.isEmpty && !scope.path.isEmpty
      parts.append(isElsewhere ? own.referringToDocument : own)
    }
    return parts.dropFirst().reduce(parts.first) { result, part in
      result.flatMap { Self.merge($0, part) }
    }
  }

  private static func merge(_ first: Node, _ second: Node) -> Node? {
    guard let entries = second.map else { return second.bool == true ? first : nil }
    guard !forbids(first, second), !forbids(second, first) else { return nil }
    var result = first
    for entry in entries {
      guard let known = result[entry.name] else {
        result = result.setting(entry.name, to: entry.value)
        continue
      }
      guard let merged = merge(known, entry.value, keyword: entry.name) else { return nil }
      result = result.setting(entry.name, to: merged)
    }
    return result
  }

  /// Whether a schema allows nothing but its own properties, and another one has more.
  private static func forbids(_ schema: Node, _ other: Node) -> Bool {
    guard schema["additionalProperties"]?.bool == false, schema["patternProperties"] == nil else {
      return false
    }
    let own = Set(schema.schemaProperties.map(\.name))
    return !Set(other.schemaProperties.map(\.name)).isSubset(of: own)
  }

  private static func merge(_ first: Node, _ second: Node, keyword: String) -> Node? {
    switch keyword {
    case "type":
      let (own, other) = (first.list ?? [first], second.list ?? [second])
      let common =
        own.filter { allows($0, in: other) }
        + other.filter { type in
          allows(type, in: own) && !own.contains { $0.string == type.string }
        }
      return common.isEmpty ? nil : Node(common.count == 1 ? common[0].value : .list(common), at: first.range)
    case "required":
      let names = first.list ?? []
      let more = (second.list ?? []).filter { name in !names.contains { $0.string == name.string } }
      return Node(.list(names + more), at: first.range)
    case "properties":
      var entries = first.map ?? []
      var places = Dictionary(zip(entries.map(\.name), entries.indices)) { first, _ in first }
      for entry in second.map ?? [] {
        if let place = places[entry.name] {
          entries[place].value = both(entries[place].value, entry.value)
        } else {
          places[entry.name] = entries.count
          entries.append(entry)
        }
      }
      return Node(.map(entries), at: first.range)
    case "items", "additionalProperties":
      return both(first, second)
    case "enum":
      let common = (first.list ?? []).filter { value in
        second.list?.contains { value.isEquivalent(to: $0) } == true
      }
      return common.isEmpty ? nil : Node(.list(common), at: first.range)
    case "const", "oneOf", "anyOf", "prefixItems":
      return first.isEquivalent(to: second) ? first : nil
    default:
      // What describes is taken from the first; what limits is checked against the schema as it was written.
      return first
    }
  }

  /// Whether values of a type are allowed by a list of types.
  private static func allows(_ type: Node, in types: [Node]) -> Bool {
    types.contains { $0.string == type.string || ($0.string == "number" && type.string == "integer") }
  }

  /// The schema that says what two say.
  private static func both(_ first: Node, _ second: Node) -> Node {
    if first.isEquivalent(to: second) || second.bool == true { return first }
    if first.bool == true { return second }
    if first.bool == false || second.bool == false { return Node(.bool(false), at: first.range) }
    let members = Node(.list([first, second]), at: first.range)
    let own = (first.map ?? []) + (second.map ?? [])
    // What describes it, and the default and the name, are those of the first that has them.
    return own.filter { SchemaKeywords.annotations.contains($0.name) }.reduce(
      Node(.map([.init(key: Node(.string("allOf"), at: first.range), value: members)]), at: first.range)
    ) { $0[$1.name] == nil ? $0.setting($1.name, to: $1.value) : $0 }
  }
}

extension Node {
  /// The schema with references that are looked up in the whole description alone.
  fileprivate var referringToDocument: Node {
    guard let entries = map else { return self }
    var copy = self
    copy.value = .map(
      entries.map { entry in
        var result = entry
        switch SchemaKeywords.kinds[entry.name] {
        case _ where entry.name == "$ref":
          if let text = entry.value.string { result.value.value = .string(References.inDocument(text)) }
        case .schema: result.value = entry.value.referringToDocument
        case .schemaList: result.value.value = .list((entry.value.list ?? []).map(\.referringToDocument))
        case .schemaMap:
          result.value.value = .map(
            (entry.value.map ?? []).map { .init(key: $0.key, value: $0.value.referringToDocument) })
        default: break
        }
        return result
      })
    return copy
  }
}
