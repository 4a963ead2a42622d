extension Merge {
  /// Updates the errors that stay, ends those that go, adds those that come.
  mutating func mergeErrors() {
    for index in description.errors.indices where description.errors[index].facts.span.contains(revision) {
      let error = description.errors[index]
      guard let name = error.officialName(in: revision) else { continue }
      guard let shape = official.errors[name] else {
        description.errors[index].facts.span = ended(error.facts.span)
        changes.append("- error \(error.name)")
        continue
      }
      update(index, shape)
    }
    let known = Set(
      description.errors.filter { $0.facts.span.contains(revision) }.compactMap {
        $0.officialName(in: revision)
      })
    for name in official.errors.keys.sorted() where !known.contains(name) {
      guard let shape = official.errors[name], !adopt(name, shape) else { continue }
      let facts = newFacts(todo: ["doc", "http"])
      let data = shape.data.map { newData($0, of: name, span: facts.span) }
      description.errors.append(ErrorCode(name: name, code: shape.code, data: data, facts: facts))
      changes.append("+ error \(name)")
    }
  }

  /// The type of an error's data, which has a name, for people make values of it.
  private mutating func newData(_ shape: WireShape.Shape, of name: String, span: RevisionSpan)
    -> TypeExpression
  {
    let type = expression(shape, Context(name: name, span: span), field: "data")
    guard case .inline(let declaration) = type else { return type }
    let stem = name.hasSuffix("Error") ? String(name.dropLast(5)) : name
    return .named(Reference(named(declaration, "\(stem)Data")))
  }

  /// Gives an error that earlier schemas did not define the name under which the new one does.
  ///
  /// - Returns: whether there is such an error, which is known by its code.
  private mutating func adopt(_ name: String, _ shape: WireShape.ErrorShape) -> Bool {
    guard let previous,
      let index = description.errors.firstIndex(where: { error in
        error.facts.span.contains(revision) && error.code == shape.code
          && error.officialName(in: revision) == nil
      })
    else { return false }
    let error = description.errors[index]
    description.errors[index].officialNames = [Ranged(.none, span: RevisionSpan(until: previous))]
    if error.name != name { description.errors[index].officialNames.append(Ranged(.named(name))) }
    changes.append("~ error \(error.name) has a definition now")
    update(index, shape)
    return true
  }

  /// Brings an error that stays up to date. What has no history of its own, its code and the type of its data, changes
  /// for earlier revisions too.
  private mutating func update(_ index: Int, _ shape: WireShape.ErrorShape) {
    var error = description.errors[index]
    if error.code != shape.code {
      changes.append("~ error \(error.name): code \(error.code) is now \(shape.code)")
      error.code = shape.code
    }
    let context = Context(name: "\(error.name).data", span: error.facts.span)
    switch (error.data, shape.data) {
    case (let data?, let new?):
      let model = self.model
      let retyped = retyped(
        data, from: model.wireShape(of: data, in: revision), to: new, context, model)
      error.data = retyped.type
      if retyped.earlier != nil {
        changes.append("~ error \(error.name): data \(data) is now \(retyped.type)")
      }
    case (nil, let new?):
      error.data = newData(new, of: error.name, span: error.facts.span)
      changes.append("+ data of error \(error.name)")
    case (_?, nil):
      error.data = nil
      changes.append("- data of error \(error.name)")
    case (nil, nil): break
    }
    description.errors[index] = error
  }
}
