import ProtocolModel

extension References {
  /// The one schema that says what a schema and all members of its `allOf` say together.
  ///
  /// - Returns: nil where no such schema has a Swift type: the members contradict each other, offer alternatives, or
  ///   forbid what another one has.
  func merged(_ schema: Node, in scope: SchemaScope, depth: Int = 0) -> Node? {
    guard depth < 32 else { return nil }
    var parts = [schema.without(["allOf", "$ref"])]
    for member in (schema["allOf"]?.list ?? []) {
      guard let part = merged(member, in: scope, depth: depth + 1) else { return nil }
      parts.append(part)
    }
    if let reference = schema["$ref"]?.string {
      guard let target = target(of: reference, in: scope),
        let part = merged(target.schema, in: target.scope, depth: depth + 1)
      else { return nil }
      parts.append(part.without(SchemaKeywords.annotations.union(["$defs"])))
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
    guard schema["additionalProperties"]?.bool == false else { return false }
    let own = Set(schema.schemaProperties.map(\.name))
    return !Set(other.schemaProperties.map(\.name)).isSubset(of: own)
  }

  private static func merge(_ first: Node, _ second: Node, keyword: String) -> Node? {
    switch keyword {
    case "type":
      let (own, other) = (first.list ?? [first], second.list ?? [second])
      let common = own.filter { type in other.contains { $0.string == type.string } }
      return common.isEmpty ? nil : Node(common.count == 1 ? common[0].value : .list(common), at: first.range)
    case "required":
      let names = first.list ?? []
      let more = (second.list ?? []).filter { name in !names.contains { $0.string == name.string } }
      return Node(.list(names + more), at: first.range)
    case "properties":
      var result = first
      for entry in second.map ?? [] {
        let value = result[entry.name].map { known in
          Node(
            .map([
              .init(
                key: Node(.string("allOf"), at: known.range),
                value: Node(.list([known, entry.value]), at: known.range))
            ]), at: known.range)
        }
        if case .map(var entries) = result.value, value == nil {
          entries.append(entry)
          result.value = .map(entries)
        } else if let value {
          result = result.setting(entry.name, to: value)
        }
      }
      return result
    case "enum", "const", "oneOf", "anyOf", "items", "prefixItems":
      return first.isEquivalent(to: second) ? first : nil
    default:
      // What describes is taken from the first; what limits is checked against the schema as it was written.
      return first
    }
  }
}
