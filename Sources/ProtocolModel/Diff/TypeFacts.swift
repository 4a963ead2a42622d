extension FactCollector {
  /// The facts of a type, and of what is inside of it.
  mutating func collect(_ type: TypeDeclaration, at path: String) {
    collectDeprecation(path, type.facts)
    switch type.shape {
    case .object(let object):
      add(path, "open", .offer, object.isOpen ? "true" : nil)
      for case .atLeastOne(let names) in object.checks {
        let list = names.map(\.name).joined(separator: ", ")
        add(path, "check", .demand(of: [.client, .server]), "at-least-one(\(list))", name: list)
      }
      for field in object.fields where field.facts.span.contains(revision) {
        collect(field, at: "\(path).\(field.name)")
      }
    case .enumeration(let enumeration):
      add(path, "open", .offer, enumeration.isOpen ? "true" : nil)
      add(path, "ordered", .remark, enumeration.isOrdered ? "true" : nil)
      for option in enumeration.cases where option.facts.span.contains(revision) {
        collectDeprecation("\(path)|\(option.value)", option.facts)
      }
    case .union(let union): collect(union, at: path)
    case .alias: break
    }
  }

  private mutating func collect(_ field: Field, at path: String) {
    collectDeprecation(path, field.facts)
    add(path, "default", .meaning, field.defaultValue?.description)
    add(path, "role", .remark, field.role)
    field.type(in: revision).forEachInline { collect($0, at: path) }
  }

  private mutating func collect(_ union: UnionShape, at path: String) {
    add(path, "union", .remark, union.rule.words)
    add(path, "absent", .meaning, union.absent?.name)
    add(path, "unknown", .remark, union.unknown.rawValue)
    for option in union.cases where option.facts.span.contains(revision) {
      let path = "\(path)|\(model.describedShape(of: option.type, in: revision))"
      collectDeprecation(path, option.facts)
      add(path, "key", .remark, option.key)
      add(path, "fallback", .remark, option.statedFallback?.words)
    }
  }
}

extension UnionShape.Rule {
  /// The rule as a description writes it.
  fileprivate var words: String {
    switch self {
    case .tag(let member): "tag(\(member))"
    case .keys: "keys"
    case .kind: "kind"
    case .match: "match"
    }
  }
}

extension Fallback {
  /// The fallback as a description writes it.
  fileprivate var words: String {
    switch self {
    case .fail: "fail"
    case .drop: "drop"
    case .object(let members):
      "{ \(members.map { "\($0.name): \($0.template)" }.joined(separator: ", ")) }"
    }
  }
}
