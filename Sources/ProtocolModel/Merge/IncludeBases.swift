extension Merge {
  /// Parameters and results that are new include what those of other messages include, instead of repeating it.
  mutating func includeBases() {
    guard previous != nil else { return }
    let model = self.model
    let messages = Set(description.methods.flatMap(typesOfMessage))
    let bases = bases(of: messages, model)
    let shape = model.wireShape(of: revision)
    for index in description.types.indices where messages.contains(description.types[index].name) {
      let type = description.types[index]
      guard type.facts.span.since == revision, var object = type.object, object.includes.isEmpty else {
        continue
      }
      for base in bases where base.name != type.name {
        let fields = base.object?.fields.filter { $0.facts.span.contains(revision) } ?? []
        let isRepeated = fields.allSatisfy { field in
          object.fields.contains { isSame($0, as: field, model, shape) }
        }
        guard isRepeated, !fields.isEmpty else { continue }
        object.fields.removeAll { own in fields.contains { $0.name == own.name } }
        object.includes.append(Reference(base.name))
        if base.object?.isOpen == true { object.isOpen = true }
      }
      description.types[index].shape = .object(object)
    }
  }

  /// The types of a method's parameters and of its own result.
  private func typesOfMessage(_ method: Method) -> [String] {
    guard method.facts.span.contains(revision) else { return [] }
    return (method.params?.type.references.map(\.name) ?? []) + (method.result.map { [$0.name] } ?? [])
  }

  /// What the parameters and results include, with their own includes; those with most members first.
  private func bases(of messages: Set<String>, _ model: Model) -> [TypeDeclaration] {
    var names: Set<String> = []
    var next = messages
    while !next.isEmpty {
      next = Set(
        description.types.filter { next.contains($0.name) }.flatMap { $0.object?.includes.map(\.name) ?? [] }
      ).subtracting(names)
      names.formUnion(next)
    }
    return model.types.filter { names.contains($0.name) && isOpen($0) }.sorted {
      let (left, right) = ($0.object?.fields.count ?? 0, $1.object?.fields.count ?? 0)
      return left == right ? $0.name < $1.name : left > right
    }
  }

  private func isSame(_ own: Field, as field: Field, _ model: Model, _ shape: WireShape) -> Bool {
    guard own.name == field.name, own.isRequired(in: revision) == field.isRequired(in: revision) else {
      return false
    }
    let types = [own, field].map { model.wireShape(of: $0.type(in: revision), in: revision) }
    return types[0] == types[1] || shape.canonical(types[0]) == shape.canonical(types[1])
  }
}
