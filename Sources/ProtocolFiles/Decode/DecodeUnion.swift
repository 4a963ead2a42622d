import ProtocolModel

extension DescriptionDecoder {
  mutating func union(_ node: Node) -> UnionShape? {
    guard let ruleNode = node["union"], let rule = unionRule(ruleNode) else { return nil }
    var shape = UnionShape(rule: rule, cases: members(node, "cases").compactMap { unionCase($0, $1) })
    if let unknown = node["unknown"] { shape.unknown = choice(unknown, "unknown") ?? .keep }
    shape.absent = reference(node, key: "absent")
    return shape
  }

  private mutating func unionRule(_ node: Node) -> UnionShape.Rule? {
    guard let text = string(node, "union") else { return nil }
    switch text {
    case "keys": return .keys
    case "kind": return .kind
    case "match": return .match
    default:
      if text.hasPrefix("tag("), text.hasSuffix(")"), text.count > 5 {
        return .tag(String(text.dropFirst(4).dropLast()))
      }
      diagnostics.error(
        .unknownValue, "'\(text)' is no rule of a union, which is 'tag(member)', 'keys', 'kind' or 'match'",
        at: node.range)
      return nil
    }
  }

  mutating func unionCase(_ name: Name, _ node: Node) -> UnionCase? {
    guard node.map != nil else {
      return typeAndSpan(node, name.text).map {
        UnionCase(key: name.text, type: $0.type, facts: Facts(span: $0.span, source: name.source))
      }
    }
    guard check(node, keys: DescriptionKeys.unionCase, of: "case '\(name.text)'") else { return nil }
    guard let spelling = node["is"] else {
      diagnostics.error(.missingKey, "case '\(name.text)' has no 'is', which says its type", at: name.range)
      return nil
    }
    guard let specification = typeAndSpan(spelling, name.text) else { return nil }
    return UnionCase(
      key: name.text, type: specification.type,
      fallback: node["fallback"].flatMap { fallback($0) },
      facts: facts(node, at: name, span: specification.span))
  }

  /// `fail`, `drop`, or the members of an object to send instead.
  private mutating func fallback(_ node: Node) -> Fallback? {
    switch node.value {
    case .string("fail"): return .fail
    case .string("drop"): return .drop
    case .map(let entries):
      return .object(
        entries.compactMap { entry in
          string(entry.value, entry.name).map {
            FallbackMember(name: entry.name, template: $0, source: Source(entry.value.range))
          }
        })
    default:
      wrongKind(node, expected: "'fail', 'drop' or a map of strings", of: "'fallback'")
      return nil
    }
  }
}
