extension Resolver {
  /// Gives each type the fields of the types it includes, before its own.
  ///
  /// A field of the type's own takes the place of an included one of its name. One field that comes by two ways, as
  /// in a diamond, is one field; two different fields of one name are an error. The rules over fields come with them.
  mutating func flattenIncludes() {
    var finished: [String: [Field]] = [:]
    for type in model.types { _ = flatten(type, &finished) }
    for var type in model.types {
      guard var object = type.object, let fields = finished[type.name] else { continue }
      object.fields = fields.map { inlineFlattened($0) }
      object.checks = checks(of: object)
      type.shape = .object(object)
      model.update(type)
    }
  }

  private mutating func flatten(_ type: TypeDeclaration, _ finished: inout [String: [Field]]) -> [Field] {
    if let done = finished[type.name] { return done }
    guard let object = type.object else { return [] }
    var fields: [Field] = []
    for include in object.includes {
      guard let included = model.type(include.name) else { continue }
      guard included.object != nil else {
        diagnostics.error(
          .wrongKind, "'\(include.name)' has no fields to include", at: include.source.range)
        continue
      }
      for var field in flatten(included, &finished) {
        field.includedFrom = field.includedFrom ?? included.name
        // A field cannot be older than the type that declares it.
        field.facts.span = field.facts.span.intersection(included.facts.span)
        add(field, from: include, to: &fields)
      }
    }
    for field in object.fields {
      if let index = fields.firstIndex(where: { $0.name == field.name }) {
        fields[index] = field
      } else {
        fields.append(field)
      }
    }
    finished[type.name] = fields
    return fields
  }

  private func checks(of object: ObjectShape) -> [ObjectCheck] {
    let included = object.includes.flatMap { model.type($0.name)?.object.map(checks) ?? [] }
    return (included + object.checks).reduce(into: []) { all, check in
      if !all.contains(check) { all.append(check) }
    }
  }

  private mutating func add(_ field: Field, from include: Reference, to fields: inout [Field]) {
    guard let twin = fields.first(where: { $0.name == field.name }) else { return fields.append(field) }
    guard twin.type != field.type || twin.presence != field.presence else { return }
    diagnostics.error(
      .duplicateField, "'\(include.name)' brings a second field '\(field.name)'", at: include.source.range,
      notes: [.init("the first is described here", at: twin.facts.source.range)])
  }

  /// Inline objects may include types too.
  private mutating func inlineFlattened(_ field: Field) -> Field {
    var field = field
    field.type = inlineFlattened(field.type)
    return field
  }

  private mutating func inlineFlattened(_ type: TypeExpression) -> TypeExpression {
    switch type {
    case .inline(var declaration):
      guard var object = declaration.object else { return type }
      var none: [String: [Field]] = [:]
      object.fields = flatten(declaration, &none).map { inlineFlattened($0) }
      object.checks = checks(of: object)
      declaration.shape = .object(object)
      return .inline(declaration)
    case .list(let item): return .list(inlineFlattened(item))
    case .map(let item): return .map(inlineFlattened(item))
    case .oneOrList(let item): return .oneOrList(inlineFlattened(item))
    case .nullable(let item): return .nullable(inlineFlattened(item))
    case .bounded(let item, let bounds): return .bounded(inlineFlattened(item), bounds)
    case .builtin, .named, .constant: return type
    }
  }
}
