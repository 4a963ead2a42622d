import ProtocolModel

/// Compares what a person wrote with what the protocol allows in its place.
struct ShapeCheck {
  let shapes: ProtocolShapes
  private(set) var diagnostics = Diagnostics()

  init(_ shapes: ProtocolShapes) {
    self.shapes = shapes
  }

  /// Checks an object.
  ///
  /// - Parameters:
  ///   - name: the object's name, by which its shape is found.
  ///   - what: the object in words: "the tool".
  ///   - extra: keys that it may have beside those of the protocol, and which are looked at elsewhere.
  /// - Returns: whether it is a map that can be gone on with.
  @discardableResult
  mutating func check(_ node: Node, _ name: String, _ what: String, extra: [String] = []) -> Bool {
    guard let entries = node.map else {
      diagnostics.error(
        .wrongKind, "\(what) is \(node.kindDescription), expected a map", at: node.range)
      return false
    }
    let fields = shapes.objects[name] ?? []
    for entry in entries where !extra.contains(entry.name) {
      if let field = fields.first(where: { $0.name == entry.name }) {
        check(entry.value, field.value, "'\(entry.name)'")
      } else if !entry.name.contains("/") {
        let hint = nearest(entry.name, in: fields.map(\.name) + extra).map { ": did you mean '\($0)'?" }
        diagnostics.error(
          .unknownKey, "'\(entry.name)' is not a key of \(what)\(hint ?? "")", at: entry.key.range)
      }
    }
    for field in fields where field.isRequired && node[field.name] == nil && !extra.contains(field.name) {
      diagnostics.error(.missingKey, "\(what) lacks '\(field.name)'", at: node.range)
    }
    return true
  }

  /// Checks a value.
  mutating func check(_ node: Node, _ shape: ValueShape, _ what: String) {
    switch shape {
    case .any: break
    case .boolean: diagnostics.expect(node.bool != nil, node, "true or false", what)
    case .integer: diagnostics.expect(node.number.flatMap { Int($0) } != nil, node, "a whole number", what)
    case .number: diagnostics.expect(node.number != nil, node, "a number", what)
    case .string:
      diagnostics.expect(
        node.string != nil, node, node.number == nil ? "a string" : "a string: write it in quotes", what)
    case .anyObject: diagnostics.expect(node.map != nil, node, "a map", what)
    case .object(let name): check(node, name, what)
    case .list(let element):
      guard diagnostics.expect(node.list != nil, node, "a list", what) else { return }
      for item in node.list ?? [] { check(item, element, "an element of \(what)") }
    case .choice(let values):
      guard diagnostics.expect(node.string != nil, node, "a string", what), let text = node.string else {
        return
      }
      guard !values.contains(text) else { return }
      let known = values.map { "'\($0)'" }.joined(separator: ", ")
      diagnostics.error(
        .unknownValue, "'\(text)' is no value of \(what), which is one of \(known)", at: node.range)
    }
  }
}
