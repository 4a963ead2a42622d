extension Merge {
  /// Types that schemas spell out in place live as long as something uses them.
  mutating func endUnusedTypes() {
    guard previous != nil else { return }
    while true {
      let used = Set(usedNames())
      let unused = description.types.indices.filter { index in
        let type = description.types[index]
        return isOpen(type) && type.officialName(in: revision) == nil && !used.contains(type.name)
      }
      if unused.isEmpty { return }
      for index in unused {
        description.types[index].facts.span = ended(description.types[index].facts.span)
      }
    }
  }

  /// The types that something in the new revision refers to.
  private func usedNames() -> [String] {
    let types = description.types.filter(isOpen).flatMap { type -> [String] in
      switch type.shape {
      case .object(let object): object.includes.map(\.name) + object.fields.flatMap(names)
      case .union(let union):
        union.cases.filter { $0.facts.span.contains(revision) }.flatMap { $0.type.references.map(\.name) }
      case .alias(let target): target.references.map(\.name)
      case .enumeration: []
      }
    }
    let methods = description.methods.filter { $0.facts.span.contains(revision) }.flatMap { method in
      (method.params.map(names) ?? []) + (method.result.map { [$0.name] } ?? [])
        + method.alternatives.flatMap { $0.type.references.map(\.name) }
    }
    let errors = description.errors.flatMap { $0.data?.references.map(\.name) ?? [] }
    return types + methods + errors
  }

  private func names(_ field: Field) -> [String] {
    guard field.facts.span.contains(revision) else { return [] }
    let type = field.type(in: revision)
    var names = type.references.map(\.name)
    type.forEachInline { inline in names += inline.object?.fields.flatMap(self.names) ?? [] }
    return names
  }
}
