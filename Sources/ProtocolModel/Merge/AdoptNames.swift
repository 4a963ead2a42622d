extension Merge {
  /// Types that a new revision names, and that earlier ones spelled out in place, get the name.
  ///
  /// They are found by where they stand: a field, parameter or result that held a type without a name and holds one
  /// with a name now.
  mutating func adoptNamedTypes() {
    guard previous != nil else { return }
    var adoptions: [(old: String, new: String)] = []
    let model = self.model
    for type in model.types where isOpen(type) {
      guard let name = type.officialName(in: revision), case .object(let members)? = official.types[name]
      else {
        continue
      }
      for field in type.object?.fields ?? [] where field.facts.span.contains(revision) {
        if let shape = members[field.name]?.shape { collect(field.type, shape, into: &adoptions) }
      }
    }
    for method in description.methods where method.facts.span.contains(revision) {
      if let params = method.params, let shape = official.methods[method.name]?.params?.shape {
        collect(params.type, shape, into: &adoptions)
      }
    }
    for adoption in adoptions { adopt(adoption.old, as: adoption.new) }
  }

  private func collect(
    _ type: TypeExpression, _ shape: WireShape.Shape, into adoptions: inout [(old: String, new: String)]
  ) {
    switch (type, shape) {
    case (.named(let old), .named(let new)):
      guard let declaration = description.types.first(where: { $0.name == old.name }), isOpen(declaration),
        declaration.officialName(in: revision) == nil, official.types[new] != nil
      else { return }
      adoptions.append((old.name, new))
    case (.list(let item), .list(let inner)), (.map(let item), .map(let inner)),
      (.oneOrList(let item), .list(let inner)):
      collect(item, inner, into: &adoptions)
    default: break
    }
  }

  /// Gives a type without a name the one it has now, or has the type of that name take its place.
  private mutating func adopt(_ old: String, as new: String) {
    guard let index = description.types.firstIndex(where: { $0.name == old }) else { return }
    let model = Model(description)
    if let other = model.type(new), old != new {
      // Another type took the name first; where the two have always been the same, one of them is enough.
      let dates = description.revisions.map(\.date).filter { $0 != revision }
      let isSame = dates.allSatisfy { date in
        other.officialName(in: date) == nil
          && model.wireShape(of: .named(Reference(old)), in: date)
            == model.wireShape(of: .named(Reference(new)), in: date)
      }
      guard isSame else { return }
      description.types.remove(at: index)
    } else {
      description.types[index].name = new
      description.types[index].officialNames = [Ranged(.none, span: RevisionSpan(until: previous))]
    }
    description.renameReferences(from: old, to: new)
    if old != new { changes.append("~ type \(old) is now named \(new)") }
  }

  /// A name that now stands for something of another kind is left to it; what it stood for gets another.
  mutating func renameReplacedTypes() {
    for type in description.types where isOpen(type) {
      guard let name = type.officialName(in: revision), let definition = official.types[name],
        !isSameKind(type.shape, definition), let previous
      else { continue }
      let digits = previous.filter { $0 != "-" }
      let other = freeName("\(type.name)\(digits)")
      guard let index = description.types.firstIndex(where: { $0.name == type.name }) else { continue }
      description.types[index].name = other
      description.types[index].facts.span = ended(type.facts.span)
      description.types[index].officialNames.append(Ranged(.named(name)))
      description.retireReferences(from: type.name, to: other, previous: previous)
      changes.append("~ type \(type.name) is another kind of type now; what it was is \(other)")
    }
  }

  private func isSameKind(_ shape: TypeDeclaration.Shape, _ definition: WireShape.Definition) -> Bool {
    switch (shape, definition) {
    case (.object, .object), (.enumeration, .enumeration), (.union, .union), (.alias, .alias): true
    // An open enumeration is a string to a schema.
    case (.enumeration(let enumeration), .alias(.builtin(.string))): enumeration.isOpen
    // Another name for an object, or the object itself.
    case (.object, .alias(.named)): true
    default: false
    }
  }
}
