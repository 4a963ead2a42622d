extension Merge {
  /// An enumeration with the values that the new revision has.
  mutating func merged(
    _ enumeration: EnumerationShape, with values: Set<String>, _ context: Context
  ) -> EnumerationShape {
    var enumeration = enumeration
    for index in enumeration.cases.indices {
      let option = enumeration.cases[index]
      guard option.facts.span.contains(revision), !values.contains(option.value) else { continue }
      enumeration.cases[index].facts.span = ended(option.facts.span)
      changes.append("- value \(context.name) \(option.value)")
    }
    let known = Set(enumeration.cases.filter { $0.facts.span.contains(revision) }.map(\.value))
    for value in values.subtracting(known).sorted() {
      // A schema has no order, and what is new need not be the greatest.
      let facts = newFacts(within: context.span, todo: enumeration.isOrdered ? ["ordered"] : [])
      enumeration.cases.append(EnumerationCase(value: value, facts: facts))
      changes.append("+ value \(context.name) \(value)")
    }
    return enumeration
  }

  /// A union with the types that the new revision has.
  mutating func merged(
    _ union: UnionShape, with shapes: Set<WireShape.Shape>, _ context: Context, _ model: Model
  ) -> UnionShape {
    var union = union
    var left = shapes
    for index in union.cases.indices {
      let option = union.cases[index]
      guard option.facts.span.contains(revision) else { continue }
      let current = model.wireShape(of: option.type, in: revision)
      if let same = left.first(where: { isSame(current, as: $0, model) }) {
        left.remove(same)
        continue
      }
      union.cases[index].facts.span = ended(option.facts.span)
      changes.append("- case \(context.name) \(option.key)")
    }
    for shape in left.sorted(by: { "\($0)" < "\($1)" }) {
      var option = newCase(shape, context)
      if option.facts.span.since != nil { option.facts.todo = ["fallback"] }
      union.cases.append(option)
      changes.append("+ case \(context.name) \(option.type)")
    }
    return union
  }

  /// A case whose key is found once all types are there. Its type has a name.
  mutating func newCase(_ shape: WireShape.Shape, _ context: Context) -> UnionCase {
    var type = expression(shape, context, field: "item")
    if case .inline(let declaration) = type {
      type = .named(Reference(named(declaration, context.name.filter { $0 != "." } + "Case")))
    }
    return UnionCase(key: "", type: type, facts: newFacts(within: context.span))
  }
}
