extension Resolver {
  /// An extension adds to types and methods that the protocol has, and only what the protocol leaves room for.
  mutating func checkAdditions() {
    guard let extended = model.extended else { return }
    for addition in model.description.additions {
      if let type = extended.types.first(where: { $0.name == addition.target.name }) {
        check(addition, to: type)
        checkLife(of: addition, in: type.facts)
      } else if let method = extended.methods.first(where: { $0.name == addition.target.name }) {
        check(addition, to: method)
        checkLife(of: addition, in: method.facts)
      } else {
        unknown(
          addition.target, .unknownName, "type or method of the protocol",
          among: extended.types.map(\.name) + extended.methods.map(\.name))
      }
    }
  }

  /// What is added to must exist wherever something is added.
  private mutating func checkLife(of addition: Addition, in target: Facts) {
    let missing = model.description.revisions.first {
      addition.facts.span.contains($0.date) && !target.span.contains($0.date)
    }
    guard let missing else { return }
    diagnostics.error(
      .outsideRevision,
      "'\(addition.target.name)' is added to in \(missing.date), but it exists only in \(target.span)",
      at: addition.facts.source.range, notes: [.init("described here", at: target.source.range)])
  }

  private mutating func check(_ addition: Addition, to type: TypeDeclaration) {
    if let first = addition.alternatives.first { reject("or", "requests", type.name, at: first.facts) }
    if let first = addition.fields.first {
      if let object = type.object, !type.isMixin {
        for field in addition.fields { check(field, addedTo: object, of: type) }
      } else {
        reject("fields", "objects", type.name, at: first.facts)
      }
    }
    if let first = addition.values.first {
      if let enumeration = type.enumeration, enumeration.isOpen {
        for value in addition.values { check(value, addedTo: enumeration, of: type) }
      } else {
        reject("enum", "open enumerations", type.name, at: first.facts)
      }
    }
  }

  private mutating func check(
    _ value: EnumerationCase, addedTo enumeration: EnumerationShape, of type: TypeDeclaration
  ) {
    guard let twin = enumeration.cases.first(where: { $0.value == value.value }) else { return }
    diagnostics.error(
      .duplicateField, "'\(type.name)' has the value '\(value.value)' already",
      at: value.facts.source.range, notes: [.init("described here", at: twin.facts.source.range)])
  }

  /// Peers without the extension do not send the member, so it may always be absent.
  private mutating func check(_ field: Field, addedTo object: ObjectShape, of type: TypeDeclaration) {
    if let twin = object.fields.first(where: { $0.name == field.name }) {
      diagnostics.error(
        .duplicateField, "'\(type.name)' has a field '\(field.name)' already", at: field.facts.source.range,
        notes: [.init("described here", at: twin.facts.source.range)])
    }
    if field.presence != .optional || !field.earlier.isEmpty || field.defaultValue != nil {
      diagnostics.error(
        .contradiction, "a member that an extension adds may be absent, and has no default and no other type",
        at: field.facts.source.range)
    }
    field.type.forEachInline { _ in
      diagnostics.error(
        .invalidType, "the type of an added member has a name of its own: describe it under 'types'",
        at: field.facts.source.range)
    }
  }

  private mutating func check(_ addition: Addition, to method: Method) {
    if let first = addition.fields.first { reject("fields", "objects", method.name, at: first.facts) }
    if let first = addition.values.first { reject("enum", "open enumerations", method.name, at: first.facts) }
    guard let first = addition.alternatives.first else { return }
    guard method.kind == .request else { return reject("or", "requests", method.name, at: first.facts) }
    checkAlternatives(addition.alternatives)
    for option in addition.alternatives {
      guard let twin = method.alternatives.first(where: { $0.key == option.key }) else { continue }
      diagnostics.error(
        .duplicateField, "'\(method.name)' has a result '\(option.key)' already",
        at: option.facts.source.range, notes: [.init("described here", at: twin.facts.source.range)])
    }
  }

  private mutating func reject(_ key: String, _ kind: String, _ target: String, at facts: Facts) {
    diagnostics.error(
      .contradiction, "'\(key)' is added to \(kind), and '\(target)' is none of them", at: facts.source.range)
  }
}

extension Addition {
  /// The members that it adds, as the type that they would make alone.
  var asType: TypeDeclaration {
    TypeDeclaration(name: target.name, shape: .object(ObjectShape(fields: fields)), facts: facts)
  }
}
