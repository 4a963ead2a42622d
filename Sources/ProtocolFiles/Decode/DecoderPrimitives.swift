import ProtocolModel

/// A key and where it stands.
struct Name {
  let text: String
  let range: SourceRange

  var source: Source { Source(range) }
  var reference: Reference { Reference(text, source: source) }
}

extension DescriptionDecoder {
  /// Reports what is not a map, and keys that mean nothing in it. False where there is no map to go on with.
  mutating func check(_ node: Node, keys: [String], of what: String) -> Bool {
    guard let entries = node.map else {
      wrongKind(node, expected: "a map", of: what)
      return false
    }
    for entry in entries where !keys.contains(entry.name) {
      let hint = nearest(entry.name, in: keys).map { ": did you mean '\($0)'?" } ?? ""
      diagnostics.error(
        .unknownKey, "'\(entry.name)' is not a key of \(what)\(hint)", at: entry.key.range)
    }
    return true
  }

  /// The entries of a map that stands under a key; reported, and empty, when it is no map.
  mutating func members(_ node: Node, _ key: String) -> [(Name, Node)] {
    guard let value = node[key] else { return [] }
    guard let entries = value.map else {
      wrongKind(value, expected: "a map", of: "'\(key)'")
      return []
    }
    return entries.map { (Name(text: $0.name, range: $0.key.range), $0.value) }
  }

  /// The value of a key that has to be there.
  mutating func required(_ node: Node, _ key: String) -> Node? {
    if let value = node[key] { return value }
    diagnostics.error(.missingKey, "'\(key)' is missing", at: node.range)
    return nil
  }

  mutating func string(_ node: Node, _ what: String) -> String? {
    if let text = node.string { return text }
    wrongKind(node, expected: "a string", of: "'\(what)'")
    return nil
  }

  mutating func string(_ node: Node, key: String) -> String? {
    node[key].flatMap { string($0, key) }
  }

  mutating func reference(_ node: Node, key: String) -> Reference? {
    guard let value = node[key], let text = string(value, key) else { return nil }
    return Reference(text, source: Source(value.range))
  }

  mutating func bool(_ node: Node, key: String, default standard: Bool = false) -> Bool {
    guard let value = node[key] else { return standard }
    if let flag = value.bool { return flag }
    wrongKind(value, expected: "true or false", of: "'\(key)'")
    return standard
  }

  mutating func int(_ node: Node, key: String) -> Int? {
    guard let value = node[key] else { return nil }
    if let number = value.number.flatMap({ Int($0) }) { return number }
    wrongKind(value, expected: "a whole number", of: "'\(key)'")
    return nil
  }

  mutating func list(_ node: Node, key: String) -> [Node] {
    guard let value = node[key] else { return [] }
    if let items = value.list { return items }
    wrongKind(value, expected: "a list", of: "'\(key)'")
    return []
  }

  mutating func references(_ node: Node, key: String) -> [Reference] {
    list(node, key: key).compactMap { item in
      string(item, key).map { Reference($0, source: Source(item.range)) }
    }
  }

  mutating func scalar(_ node: Node, _ what: String) -> Scalar? {
    switch node.value {
    case .bool(let value): return .bool(value)
    case .number(let text): return .number(text)
    case .string(let text): return .string(text)
    case .null, .list, .map:
      wrongKind(node, expected: "a boolean, a number or a string", of: "'\(what)'")
      return nil
    }
  }

  /// One of an enumeration's raw values.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, _ what: String, as _: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let text = string(node, what) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    diagnostics.error(
      .unknownValue, "'\(text)' is no value of '\(what)', which is one of \(known)", at: node.range)
    return nil
  }

  mutating func wrongKind(_ node: Node, expected: String, of what: String) {
    diagnostics.error(
      .wrongKind, "\(what) is \(node.kindDescription), expected \(expected)", at: node.range)
  }
}
