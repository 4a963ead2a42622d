/// A part of a description that says something about itself, with what is around it.
struct DescriptionPart {
  enum Kind: String {
    case `extension`, addition, type, field, value, method, error
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
  /// The types, methods and errors with all that is inside of them, in the order of the files. An extension is around
  /// all of its parts.
  var parts: [DescriptionPart] {
    let infos = [extensionInfo].compactMap(\.self)
    let around = infos.map(\.facts)
    return infos.map { DescriptionPart(kind: .extension, name: $0.id, facts: $0.facts, around: []) }
      + additions.flatMap { $0.parts(around: around) }
      + types.flatMap { $0.parts(around: around) } + methods.flatMap { $0.parts(around: around) }
      + errors.map { DescriptionPart(kind: .error, name: $0.name, facts: $0.facts, around: around) }
  }

  /// The revisions in which its parts can live.
  var scope: RevisionSpan { extensionInfo?.facts.span ?? .always }
}

extension Addition {
  fileprivate func parts(around: [Facts]) -> [DescriptionPart] {
    let inside = [facts] + around
    return [DescriptionPart(kind: .addition, name: target.name, facts: facts, around: around)]
      + fields.flatMap { $0.parts(around: inside) }
      + values.map { DescriptionPart(kind: .value, name: $0.value, facts: $0.facts, around: inside) }
      + alternatives.map { $0.part(around: inside) }
  }
}

extension TypeDeclaration {
  fileprivate func parts(around: [Facts]) -> [DescriptionPart] {
    [DescriptionPart(kind: .type, name: name, facts: facts, around: around)]
      + members(around: [facts] + around)
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
  fileprivate func parts(around: [Facts]) -> [DescriptionPart] {
    let inside = [facts] + around
    return [DescriptionPart(kind: .method, name: name, facts: facts, around: around)]
      + (params?.parts(.parameters, around: inside) ?? [])
      + alternatives.map { $0.part(around: inside) }
  }
}
