extension Merge {
  /// Types that a new revision names, and that earlier ones spelled out in place, get the name.
  ///
  /// They are found by where they stand: a field or parameter that held a type without a name and holds one with a
  /// name now.
  mutating func adoptNamedTypes() {
    guard previous != nil else { return }
    for type in description.types where isOpen(type) {
      guard let name = type.officialName(in: revision), case .object(let members)? = official.types[name],
        let object = type.object
      else { continue }
      for (position, field) in object.fields.enumerated() where field.facts.span.contains(revision) {
        guard let shape = members[field.name]?.shape else { continue }
        let adopted = adopted(field.type, as: shape)
        // The adoption may have added and removed types, so the place is looked for again.
        guard let index = description.types.firstIndex(where: { $0.name == type.name }) else { continue }
        description.types[index].setType(adopted, ofField: position)
      }
    }
    for (index, method) in description.methods.enumerated() where method.facts.span.contains(revision) {
      guard let params = method.params, let shape = official.methods[method.name]?.params?.shape else {
        continue
      }
      let adopted = adopted(params.type, as: shape)
      description.methods[index].params?.type = adopted
    }
  }

  /// A type with what has a name now under that name.
  private mutating func adopted(_ type: TypeExpression, as shape: WireShape.Shape) -> TypeExpression {
    switch (type, shape) {
    case (.named(let old), .named(let new)):
      adopt(old.name, as: new)
      let isNew = description.types.contains { $0.name == new && $0.officialName(in: revision) == new }
      let isGone = !description.types.contains { $0.name == old.name }
      return isGone && isNew ? .named(Reference(new)) : type
    case (.named(let old), .union(let shapes)):
      // What was one of several types is now one or a list of them.
      guard case .oneOrList(.named(let new))? = oneOrList(shapes) else { return type }
      return adopted(.named(old), as: .named(new.name))
    case (.inline(let declaration), .named(let new)):
      return adopt(declaration, as: new) ? .named(Reference(new)) : type
    case (.list(let item), .list(let inner)): return .list(adopted(item, as: inner))
    case (.map(let item), .map(let inner)): return .map(adopted(item, as: inner))
    default: return type
    }
  }

  /// Gives a type without a name the one it has now, or has the type of that name take its place.
  private mutating func adopt(_ old: String, as new: String) {
    guard let index = description.types.firstIndex(where: { $0.name == old }),
      isOpen(description.types[index]),
      description.types[index].officialName(in: revision) == nil, let definition = official.types[new],
      isSameKind(description.types[index].shape, definition)
    else { return }
    let type = description.types[index]
    if let other = description.types.first(where: { $0.name == new }), old != new {
      // Another type took the name first; where the two have always been the same, one of them is enough.
      guard isSame(.named(Reference(old)), as: other) else { return }
      description.types.remove(at: index)
      changes.append("- type \(old), which is \(new)")
    } else {
      description.types[index].name = new
      description.types[index].officialNames = [Ranged(.none, span: RevisionSpan(until: previous))]
      if type.name != new { changes.append("~ type \(old) is now named \(new)") }
    }
    description.renameReferences(from: old, to: new)
  }

  /// Makes a type of its own of one that was declared inside a field.
  ///
  /// - Returns: whether the type of that name now is what the field held.
  private mutating func adopt(_ declaration: TypeDeclaration, as new: String) -> Bool {
    guard let definition = official.types[new], isSameKind(declaration.shape, definition) else {
      return false
    }
    if let other = description.types.first(where: { $0.name == new }) {
      return isSame(.inline(declaration), as: other)
    }
    var type = declaration
    type.name = new
    type.officialNames = [Ranged(.none, span: RevisionSpan(until: previous))]
    type.facts = Facts(todo: ["doc"])
    description.types.append(type)
    changes.append("~ type \(new) has a name now")
    return true
  }

  /// Whether two types have been the same in all earlier revisions, both without a name.
  private func isSame(_ type: TypeExpression, as other: TypeDeclaration) -> Bool {
    let model = Model(description)
    return description.revisions.map(\.date).filter { $0 != revision }.allSatisfy { date in
      other.officialName(in: date) == nil
        && model.wireShape(of: type, in: date) == model.wireShape(of: .named(Reference(other.name)), in: date)
    }
  }
}

extension TypeDeclaration {
  fileprivate mutating func setType(_ type: TypeExpression, ofField position: Int) {
    guard var object, object.fields.indices.contains(position) else { return }
    object.fields[position].type = type
    shape = .object(object)
  }
}
