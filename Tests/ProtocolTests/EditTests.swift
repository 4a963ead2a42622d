import ProtocolModel
import TestSupport
import Testing

/// An oracle is worth what it notices.
@Suite(SharedData.available("spec")) struct EditTests {
  @Test func `each of 1 000 random edits of the description is noticed`() throws {
    let official = try MCP.revisions.map { (revision: $0, shape: try MCP.official($0).canonical) }
    var editor = Editor(description: MCP.description, random: SplitMix(state: 42))
    var survivors: [String] = []
    for _ in 0..<Fuzz.rounds(1000) {
      let edit = editor.edit()
      let (edited, what) = try #require(edit)
      let (model, problems) = Resolver.resolve(edited)
      if problems.contains(where: { $0.severity == .error }) { continue }
      let isNoticed = official.contains { revision, shape in
        !differences(shape, model.wireShape(of: revision).canonical).isEmpty
      }
      if !isNoticed { survivors.append(what) }
    }
    #expect(survivors == [])
  }
}

/// Changes one fact of a description that an official schema knows too.
struct Editor {
  let description: Description
  var random: SplitMix

  /// The types that an official schema has, in its own definitions or inside them.
  private let judged: [Int]

  init(description: Description, random: SplitMix) {
    self.description = description
    self.random = random
    judged = Self.judged(description)
  }

  /// A description with one fact changed, and which; nil when no place for an edit is found.
  mutating func edit() -> (Description, String)? {
    for _ in 0..<1000 {
      let index = judged[Int.random(in: judged.indices, using: &random)]
      var edited = description
      let type = description.types[index]
      guard let change = edit(&edited.types[index].shape, span: type.facts.span) else { continue }
      return (edited, "\(type.name): \(change)")
    }
    return nil
  }

  private mutating func edit(_ shape: inout TypeDeclaration.Shape, span: RevisionSpan) -> String? {
    switch shape {
    case .object(var object):
      guard !object.fields.isEmpty else { return nil }
      let index = Int.random(in: object.fields.indices, using: &random)
      guard let change = edit(&object.fields[index], span: span) else { return nil }
      shape = .object(object)
      return change
    case .enumeration(var enumeration):
      // Official schemas have no open sets of strings.
      guard !enumeration.isOpen, let index = enumeration.cases.indices.randomElement(using: &random),
        lives(enumeration.cases[index].facts.span, in: span)
      else { return nil }
      let removed = enumeration.cases.remove(at: index)
      shape = .enumeration(enumeration)
      return "without the value \(removed.value)"
    case .union(var union):
      guard let index = union.cases.indices.randomElement(using: &random),
        lives(union.cases[index].facts.span, in: span)
      else { return nil }
      let removed = union.cases.remove(at: index)
      shape = .union(union)
      return "without the case \(removed.key)"
    case .alias(let target):
      shape = .alias(other(target))
      return "another alias"
    }
  }

  private mutating func edit(_ field: inout Field, span: RevisionSpan) -> String? {
    guard lives(field.facts.span, in: span) else { return nil }
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      if case .constant = field.type { return nil }
      field.presence = field.presence == .required ? .optional : .required
      return "\(field.name) is \(field.presence)"
    case 1:
      field.type = other(field.type)
      field.earlier = []
      return "\(field.name) is \(field.type)"
    case 2:
      let lived = dates.filter { field.facts.span.contains($0) && span.contains($0) }
      guard lived.count > 1 else { return nil }
      field.facts.span.since = lived[1]
      return "\(field.name) since \(lived[1])"
    default:
      let name = field.name
      field.name = "other\(name)"
      return "\(name) by another name"
    }
  }

  private var dates: [String] { description.revisions.map(\.date) }

  private func lives(_ span: RevisionSpan, in scope: RevisionSpan) -> Bool {
    dates.contains { span.contains($0) && scope.contains($0) }
  }

  /// A type that no JSON of the given one fits.
  private func other(_ type: TypeExpression) -> TypeExpression {
    type == .builtin(.bool) ? .list(.builtin(.bool)) : .builtin(.bool)
  }

  /// Types that an official schema names in some revision, and those that they are made of.
  private static func judged(_ description: Description) -> [Int] {
    let dates = description.revisions.map(\.date)
    var names = Set(
      description.types.filter { type in
        dates.contains { type.facts.span.contains($0) && type.officialName(in: $0) != nil }
      }.map(\.name))
    for method in description.methods { names.formUnion(method.params?.type.references.map(\.name) ?? []) }
    while true {
      let inner = description.types.filter { names.contains($0.name) }.flatMap(references)
      if names.isSuperset(of: inner) { break }
      names.formUnion(inner)
    }
    return description.types.indices.filter { names.contains(description.types[$0].name) }
  }

  private static func references(_ type: TypeDeclaration) -> [String] {
    switch type.shape {
    case .object(let object):
      object.includes.map(\.name) + object.fields.flatMap { $0.type.references.map(\.name) }
    case .union(let union): union.cases.flatMap { $0.type.references.map(\.name) }
    case .alias(let target): target.references.map(\.name)
    case .enumeration: []
    }
  }
}
