import ProtocolModel

/// A way into an official schema, such as `definitions.*Request.properties.params`, where `*` stands for any
/// text.
struct SchemaPath: Sendable, Equatable {
  /// The names and indices on the way.
  let components: [String]

  /// Reads a path. None of the names on the way can have a dot.
  init(_ text: String) {
    components = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// What stands at the end of the way.
  var position: SchemaPosition { components.reduce(.schema) { $0.inside($1) } }

  /// The ways without `*` along which one can go in a schema; at the end of each there may be nothing yet.
  func places(in schema: Node) -> [[String]] {
    components.indices.reduce([[]]) { ways, index in
      ways.flatMap { way in
        names(schema.at(way), matching: components[index], isLast: index == components.count - 1)
          .map { way + [$0] }
      }
    }
  }

  private func names(_ node: Node?, matching pattern: String, isLast: Bool) -> [String] {
    if let items = node?.list { return items.indices.map(String.init).filter { $0 == pattern } }
    guard let entries = node?.map else { return [] }
    if isLast, !pattern.contains("*") { return [pattern] }
    return entries.map(\.name).filter { NamePattern(pattern).matches($0) }
  }
}

/// A name in which a `*` may stand for any text.
struct NamePattern: Sendable, Equatable {
  /// The pattern.
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// Whether a name has this form.
  func matches(_ name: String) -> Bool { text.contains("*") ? rest(of: name) != nil : name == text }

  /// The text in the place of the `*`; nil where the name is of another form.
  func rest(of name: String) -> String? {
    let parts = text.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, name.count >= text.count - 1, name.hasPrefix(parts[0]), name.hasSuffix(parts[1])
    else {
      return nil
    }
    return String(name.dropFirst(parts[0].count).dropLast(parts[1].count))
  }

  /// The name that has a text in the place of the `*`.
  func name(with rest: String) -> String { text.replacing("*", with: rest, maxReplacements: 1) }
}

extension Node {
  /// What stands at the end of a way without `*`.
  func at(_ way: some Sequence<String>) -> Node? {
    var node: Node? = self
    for name in way {
      if let items = node?.list {
        node = Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil }
      } else {
        node = node?[name]
      }
    }
    return node
  }

  /// The same with another node at the end of a way, which is added where there was none.
  func replacing(_ way: ArraySlice<String>, with new: Node) -> Node {
    guard let name = way.first else { return new }
    var result = self
    switch value {
    case .list(var items):
      guard let index = Int(name), items.indices.contains(index) else { return self }
      items[index] = items[index].replacing(way.dropFirst(), with: new)
      result.value = .list(items)
    case .map(var entries):
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].value = entries[index].value.replacing(way.dropFirst(), with: new)
      } else if way.count == 1 {
        entries.append(Entry(key: Node(.string(name), at: new.range), value: new))
      }
      result.value = .map(entries)
    default: break
    }
    return result
  }
}
