/// A part of a description that says something about itself, with what is around it.
struct DescriptionPart {
  enum Kind: String {
    case type, field, value, method, error
    case option = "case"
    /// What a method takes. It is written as a field, but the type and the method say all that there is to tell.
    case parameters
  }

  let kind: Kind
  let name: String
  let facts: Facts
  /// The facts of the parts around it, from the inside out.
  let around: [Facts]

  /// The part as messages call it.
  var title: String { kind == .parameters ? "field '\(name)'" : "\(kind.rawValue) '\(name)'" }

  /// The revisions of what is around it.
  var scope: RevisionSpan { around.reduce(.always) { $0.intersection($1.span) } }

  /// Whether it says, or something around it says, where its facts are from.
  var hasEvidence: Bool { ([facts] + around).contains { $0.evidence != nil } }

  /// Whether a person has yet to fill in a key, so that its absence is known.
  func isToDo(_ key: String) -> Bool { facts.todo.contains(key) }
}

extension Description {
  /// The types, methods and errors with all that is inside of them, in the order of the files.
  var parts: [DescriptionPart] {
    types.flatMap(\.parts) + methods.flatMap(\.parts)
      + errors.map { DescriptionPart(kind: .error, name: $0.name, facts: $0.facts, around: []) }
  }
}

extension TypeDeclaration {
  fileprivate var parts: [DescriptionPart] {
    [DescriptionPart(kind: .type, name: name, facts: facts, around: [])] + members(around: [facts])
  }

  /// The parts inside, where the type is inside of others.
  fileprivate func members(around: [Facts]) -> [DescriptionPart] {
    switch shape {
    case .object(let object):
      object.fields.filter { $0.includedFrom == nil }.flatMap { $0.parts(around: around) }
    case .enumeration(let enumeration):
      enumeration.cases.map { DescriptionPart(kind: .value, name: $0.value, facts: $0.facts, around: around) }
    case .union(let union): union.cases.map { $0.part(around: around) }
    case .alias: []
    }
  }
}

extension Field {
  fileprivate func parts(_ kind: DescriptionPart.Kind = .field, around: [Facts]) -> [DescriptionPart] {
    var parts = [DescriptionPart(kind: kind, name: name, facts: facts, around: around)]
    type.forEachInline { parts += $0.members(around: [facts] + around) }
    return parts
  }
}

extension UnionCase {
  fileprivate func part(around: [Facts]) -> DescriptionPart {
    DescriptionPart(kind: .option, name: key, facts: facts, around: around)
  }
}

extension Method {
  fileprivate var parts: [DescriptionPart] {
    [DescriptionPart(kind: .method, name: name, facts: facts, around: [])]
      + (params?.parts(.parameters, around: [facts]) ?? [])
      + alternatives.map { $0.part(around: [facts]) }
  }
}
