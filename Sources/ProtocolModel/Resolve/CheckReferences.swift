extension Resolver {
  /// Every name of a type must be that of a type that lives wherever it is used.
  mutating func checkReferences() {
    var uses: [Use] = []
    for type in model.types + model.description.additions.map(\.asType) {
      collect(type, in: dates(type.facts.span), into: &uses)
    }
    for addition in model.description.additions {
      for option in addition.alternatives { collect(option, in: dates(addition.facts.span), into: &uses) }
    }
    for method in model.description.methods {
      let dates = dates(method.facts.span)
      if let params = method.params { collect(params, in: dates, into: &uses) }
      uses += method.result.map { [Use(type: $0, dates: dates)] } ?? []
      for option in method.alternatives { collect(option, in: dates, into: &uses) }
      uses +=
        method.task.map { task in [Use(type: task.value, dates: dates.filter(task.span.contains))] } ?? []
    }
    for error in model.description.errors {
      uses += error.data?.references.map { Use(type: $0, dates: dates(error.facts.span)) } ?? []
    }
    for use in uses { check(use) }
  }

  /// A name, and the revisions in which it is used.
  private struct Use {
    let type: Reference
    let dates: [String]
    var isInclude = false
  }

  private func dates(_ span: RevisionSpan) -> [String] {
    model.description.revisions.map(\.date).filter(span.contains)
  }

  private func collect(_ type: TypeDeclaration, in dates: [String], into uses: inout [Use]) {
    switch type.shape {
    case .object(let object):
      // An include may bring fields that start later than the type that includes it.
      uses += object.includes.map { Use(type: $0, dates: [], isInclude: true) }
      for field in object.fields { collect(field, in: dates, into: &uses) }
    case .union(let union):
      for option in union.cases { collect(option, in: dates, into: &uses) }
    case .alias(let target): uses += target.references.map { Use(type: $0, dates: dates) }
    case .enumeration: break
    }
  }

  private func collect(_ field: Field, in dates: [String], into uses: inout [Use]) {
    let dates = dates.filter(field.facts.span.contains)
    for earlier in field.earlier {
      uses += earlier.type.references.map { Use(type: $0, dates: dates.filter(earlier.span.contains)) }
    }
    let now = dates.filter { date in !field.earlier.contains { $0.span.contains(date) } }
    uses += field.type.references.map { Use(type: $0, dates: now) }
    field.type.forEachInline { collect($0, in: now, into: &uses) }
  }

  private func collect(_ option: UnionCase, in dates: [String], into uses: inout [Use]) {
    uses += option.type.references.map { Use(type: $0, dates: dates.filter(option.facts.span.contains)) }
  }

  private mutating func check(_ use: Use) {
    guard let type = model.type(use.type.name) else {
      return unknown(use.type, .unknownType, "type", among: model.typeNames)
    }
    if type.isMixin, !use.isInclude {
      diagnostics.error(
        .wrongKind, "'\(use.type.name)' is a mixin, which other types include, and no type of a value",
        at: use.type.source.range, notes: [.init("described here", at: type.facts.source.range)])
    }
    guard let missing = use.dates.first(where: { !type.facts.span.contains($0) }) else { return }
    diagnostics.error(
      .outsideRevision,
      "'\(use.type.name)' is used in \(missing), but it exists only in \(type.facts.span)",
      at: use.type.source.range, notes: [.init("described here", at: type.facts.source.range)])
  }
}
