/// What one revision of a description says: its shape on the wire, what no shape tells, and who sends what.
struct Snapshot {
  /// The description.
  let model: Model
  /// The revision.
  let revision: String
  /// The shape, under the description's own names.
  let shape: WireShape
  /// What no shape tells, by the paths of the parts that say it. Every part has an entry.
  let facts: [String: [Fact]]
  /// The sides that send each type; types that no message leads to are not among them.
  let senders: [String: Set<Direction>]
  /// The types that something else refers to.
  let usedTypes: Set<String>

  init(_ model: Model, _ revision: String) {
    self.model = model
    self.revision = revision
    shape = model.describedShape(of: revision)
    facts = FactCollector.facts(of: model, in: revision)
    senders = Travel.senders(in: shape, of: model, revision)
    usedTypes = Self.usedTypes(of: shape, model)
  }

  /// What a name, or another name for it, stands for in the end.
  func spelledOut(_ named: WireShape.Shape) -> WireShape.Shape {
    var shape = named
    // Names that lead in a circle are left as they are.
    for _ in 0...self.shape.types.count {
      let next = expanded(shape)
      if next == shape { return shape }
      shape = next
    }
    return named
  }

  /// What a name stands for. Open enumerations are strings, and unknown names are left as they are.
  func expanded(_ named: WireShape.Shape) -> WireShape.Shape {
    guard case .named(let name) = named else { return named }
    if model.type(name)?.enumeration?.isOpen == true { return .builtin(.string) }
    switch shape.types[name] {
    case .object(let members): return members.isEmpty ? .builtin(.object) : .object(members)
    case .enumeration(let values): return .enumeration(values)
    case .union(let cases): return .union(cases)
    case .alias(let target): return target
    case nil: return named
    }
  }
}

extension Model {
  /// The feature that the part at a path belongs to.
  func feature(of path: String) -> String? {
    let parts = path.split(separator: ".", maxSplits: 1)
    guard let section = parts.first, let rest = parts.dropFirst().first else { return nil }
    switch section {
    case "types":
      // What is inside of a type stands behind a dot, a bar or a bracket.
      return type(String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }))?.group
    case "methods":
      let name = rest.prefix { $0 != "." && $0 != "|" }
      return method(String(name))?.group
    default: return nil
    }
  }
}
