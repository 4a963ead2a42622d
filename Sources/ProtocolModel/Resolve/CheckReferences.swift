extension Resolver {
  /// Every name of a type must be that of a type that lives wherever it is used.
  mutating func checkReferences() {
    var uses: [(Reference, RevisionSpan)] = []
    for type in model.types { collect(type, within: type.facts.span, into: &uses) }
    for method in model.description.methods {
      let span = method.facts.span
      uses +=
        method.params.map { field in field.type.references.map { ($0, field.facts.span.intersection(span)) } }
        ?? []
      uses += method.result.map { [($0, span)] } ?? []
      uses += method.alternatives.flatMap { option in
        option.type.references.map { ($0, option.facts.span.intersection(span)) }
      }
      uses += method.task.map { [($0.value, $0.span.intersection(span))] } ?? []
    }
    for error in model.description.errors {
      uses += error.data?.references.map { ($0, error.facts.span) } ?? []
    }
    for (reference, span) in uses { check(reference, usedIn: span) }
  }

  private func collect(
    _ type: TypeDeclaration, within span: RevisionSpan, into uses: inout [(Reference, RevisionSpan)]
  ) {
    switch type.shape {
    case .object(let object):
      // An include may bring fields that start later than the type that includes it.
      uses += object.includes.map { ($0, RevisionSpan.never) }
      for field in object.fields {
        let span = field.facts.span.intersection(span)
        uses += field.type.references.map { ($0, span) }
        uses += field.earlier.flatMap { earlier in
          earlier.type.references.map { ($0, earlier.span.intersection(span)) }
        }
        field.type.forEachInline { collect($0, within: span, into: &uses) }
      }
    case .union(let union):
      for option in union.cases {
        uses += option.type.references.map { ($0, option.facts.span.intersection(span)) }
      }
    case .alias(let target): uses += target.references.map { ($0, span) }
    case .enumeration: break
    }
  }

  private mutating func check(_ reference: Reference, usedIn span: RevisionSpan) {
    guard let type = model.type(reference.name) else {
      return unknown(reference, .unknownType, "type", among: model.types.map(\.name))
    }
    let missing = model.description.revisions.first {
      span.contains($0.date) && !type.facts.span.contains($0.date)
    }
    guard let missing else { return }
    diagnostics.error(
      .outsideRevision,
      "'\(reference.name)' is used in \(missing.date), but it exists only in \(type.facts.span)",
      at: reference.source.range, notes: [.init("described here", at: type.facts.source.range)])
  }
}
