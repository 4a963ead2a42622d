import ProtocolModel

/// Where the references of a schema lead.
struct SchemaScope {
  /// The schema that `#` stands for.
  let root: Node
  /// The names on the way to the types that are declared in it.
  let path: [String]
  /// Its own name, where another schema has the same definitions.
  var name = ""
}

/// A schema that a reference leads to.
struct ReferenceTarget {
  let schema: Node
  /// The scope in which its own references are looked up.
  let scope: SchemaScope
  /// The steps from the root of that scope.
  let pointer: [String]

  /// What tells one target from another.
  var key: [String] { scope.path + [pointer.first == "$defs" ? "" : scope.name, "#"] + pointer }
}

/// Looks up references: first in the schema that they stand in, then among the `$defs` of the whole description.
struct References {
  /// The whole description.
  let document: SchemaScope
  /// Its definitions by their names, of which there may be thousands.
  private let definitions: [String: Node]

  init(document: SchemaScope) {
    self.document = document
    let entries = (document.root["$defs"]?.map ?? []).map { ($0.name, $0.value) }
    definitions = Dictionary(entries) { first, _ in first }
  }

  /// - Returns: nil where it leads nowhere.
  func target(of reference: String, in scope: SchemaScope) -> ReferenceTarget? {
    guard let pointer = Self.pointer(reference) else { return nil }
    for scope in reference.hasPrefix("##") ? [document] : [scope, document] {
      if scope.path.isEmpty, pointer.first != "$defs" { continue }
      if let schema = scope.path.isEmpty ? definition(pointer) : Self.follow(pointer, from: scope.root) {
        return ReferenceTarget(schema: schema, scope: scope, pointer: pointer)
      }
    }
    return nil
  }

  /// The names that a reference to a definition may have, for "did you mean".
  func known(in scope: SchemaScope) -> [String] {
    [scope.root, document.root].flatMap { ($0["$defs"]?.map ?? []).map { "#/$defs/\($0.name)" } }
  }

  /// A reference that is looked up in the whole description alone. No file can have one: there is no second `#` in it.
  static func inDocument(_ reference: String) -> String {
    reference.hasPrefix("##") ? reference : "#\(reference)"
  }

  /// The steps of a reference inside of the document: `#/$defs/City` is `["$defs", "City"]`.
  static func pointer(_ reference: String) -> [String]? {
    guard reference.hasPrefix("#") else { return nil }
    let steps = reference.drop { $0 == "#" }.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = steps.first else { return [] }
    guard first.isEmpty else { return nil }
    return steps.dropFirst().map { unescaped(String($0)) }
  }

  private static func unescaped(_ step: String) -> String {
    step.removingPercentEscapes.replacing("~1", with: "/").replacing("~0", with: "~")
  }

  private func definition(_ pointer: [String]) -> Node? {
    guard pointer.count > 1, let node = definitions[pointer[1]] else { return nil }
    return Self.follow(pointer.dropFirst(2), from: node)
  }

  private static func follow(_ pointer: some Sequence<String>, from root: Node) -> Node? {
    pointer.reduce(root) { node, step in
      guard let items = node?.list else { return node?[step] }
      return Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
    }
  }
}

extension String {
  /// The text with `%41` and the like resolved; the text itself where that gives no text.
  fileprivate var removingPercentEscapes: String {
    guard contains("%") else { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }
}
