extension Resolver {
  /// An extension adds to types and methods that the protocol has, and only what the protocol leaves room for.
  mutating func checkAdditions() {
    guard let extended = model.extended else { return }
    for addition in model.description.additions {
      if let type = extended.types.first(where: { $0.name == addition.target.name }) {
        check(addition, to: type)
      } else if let method = extended.methods.first(where: { $0.name == addition.target.name }) {
        check(addition, to: method)
      } else {
        unknown(
          addition.target, .unknownName, "type or method of the protocol",
          among: extended.types.map(\.name) + extended.methods.map(\.name))
      }
    }
  }

  private mutating func check(_ addition: Addition, to type: TypeDeclaration) {
    if let first = addition.alternatives.first { reject("or", "a type", at: first.facts) }
    if let first = addition.fields.first {
      guard let object = type.object, !type.isMixin else {
        return reject("fields", "no object", at: first.facts)
      }
      for field in addition.fields { check(field, addedTo: object, of: type) }
    }
    if let first = addition.values.first {
      guard let enumeration = type.enumeration, enumeration.isOpen else {
        return reject("enum", "no open enumeration", at: first.facts)
      }
      for value in addition.values {
        guard let twin = enumeration.cases.first(where: { $0.value == value.value }) else { continue }
        diagnostics.error(
          .duplicateField, "'\(type.name)' has the value '\(value.value)' already",
          at: value.facts.source.range, notes: [.init("described here", at: twin.facts.source.range)])
      }
    }
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
    if let first = addition.fields.first { reject("fields", "a method", at: first.facts) }
    if let first = addition.values.first { reject("enum", "a method", at: first.facts) }
    guard let first = addition.alternatives.first else { return }
    guard method.kind == .request else { return reject("or", "a notification", at: first.facts) }
    checkAlternatives(addition.alternatives)
    for option in addition.alternatives {
      guard let twin = method.alternatives.first(where: { $0.key == option.key }) else { continue }
      diagnostics.error(
        .duplicateField, "'\(method.name)' has a result '\(option.key)' already",
        at: option.facts.source.range, notes: [.init("described here", at: twin.facts.source.range)])
    }
  }

  private mutating func reject(_ key: String, _ what: String, at facts: Facts) {
    diagnostics.error(.contradiction, "'\(key)' cannot be added to \(what)", at: facts.source.range)
  }
}

extension Addition {
  /// The members that it adds, as the type that they would make alone.
  var asType: TypeDeclaration {
    TypeDeclaration(name: target.name, shape: .object(ObjectShape(fields: fields)), facts: facts)
  }
}
