extension Merge {
  /// Updates the types that stay, ends those that go, adds those that come.
  mutating func mergeTypes() {
    renameReplacedTypes()
    renameRenamedTypes()
    adoptNamedTypes()
    let named = Set(description.types.compactMap { $0.officialName(in: revision) })
    for name in official.types.keys.sorted() where !named.contains(name) { makeRoom(for: name) }
    // What others include comes first, so that a change to it is not seen as a change to each of them.
    for name in typesInOrderOfInclusion() { update(name) }
    let known = Set(description.types.filter(isOpen).compactMap { $0.officialName(in: revision) })
    for name in official.types.keys.sorted() where !known.contains(name) {
      guard let definition = official.types[name] else { continue }
      description.types.append(declaration(name, definition))
      changes.append("+ type \(name)")
    }
  }

  /// Whether a type has not ended before the new revision.
  func isOpen(_ type: TypeDeclaration) -> Bool { type.facts.span.contains(revision) }

  private func typesInOrderOfInclusion() -> [String] {
    var order: [String] = []
    func visit(_ name: String, _ depth: Int) {
      guard depth < description.types.count, !order.contains(name),
        let type = description.types.first(where: { $0.name == name })
      else { return }
      for include in type.object?.includes ?? [] { visit(include.name, depth + 1) }
      order.append(name)
    }
    for type in description.types { visit(type.name, 0) }
    return order
  }

  private mutating func update(_ name: String) {
    guard let index = description.types.firstIndex(where: { $0.name == name }),
      isOpen(description.types[index])
    else { return }
    let type = description.types[index]
    guard let officialName = type.officialName(in: revision) else { return }
    guard let definition = official.types[officialName] else {
      description.types[index].facts.span = ended(type.facts.span)
      changes.append("- type \(name)")
      return
    }
    let resolved = model
    guard let flattened = resolved.type(name) else { return }
    let current = resolved.wireShape(of: revision)
    let isSame = current.types[officialName].map { current.canonical($0) == official.canonical(definition) }
    guard isSame != true else { return }
    let context = Context(name: name, span: type.facts.span)
    switch (type.shape, definition) {
    case (.object(let object), .object(let members)):
      let fields = flattened.object?.fields ?? []
      let shape = merged(object, all: fields, with: members, context, resolved)
      write(.object(shape), to: name)
    case (.enumeration(let shape), .enumeration(let values)):
      write(.enumeration(merged(shape, with: values, context)), to: name)
    case (.union(let shape), .union(let cases)):
      write(.union(merged(shape, with: cases, context, resolved)), to: name)
    case (.alias(let target), .alias(let shape)):
      // An alias has no history of its own: whoever uses it sees one type in all revisions.
      write(.alias(retyped(target, from: nil, to: shape, context, resolved).type), to: name)
    default: break
    }
  }

  private mutating func write(_ shape: TypeDeclaration.Shape, to name: String) {
    guard let index = description.types.firstIndex(where: { $0.name == name }) else { return }
    description.types[index].shape = shape
  }

  /// Whether what the description says now is what the schema says, in whatever form.
  func isSame(_ shape: WireShape.Shape, as other: WireShape.Shape, _ model: Model) -> Bool {
    shape == other || model.wireShape(of: revision).canonical(shape) == official.canonical(other)
  }

  /// Where a change happens, for its line and for names.
  struct Context {
    var name: String
    var span: RevisionSpan

    func inside(_ member: String, span: RevisionSpan) -> Context {
      Context(name: "\(name).\(member)", span: span.intersection(self.span))
    }
  }
}
