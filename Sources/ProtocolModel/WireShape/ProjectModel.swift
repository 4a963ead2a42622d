extension Model {
  /// What a revision of the description looks like on the wire, under the names of the official schema.
  public func wireShape(of revision: String) -> WireShape {
    Projection(model: self, revision: revision, names: .official).shape
  }

  /// What a revision of the description looks like on the wire, under the description's own names.
  ///
  /// Types that official schemas spell out in place have their names here, and open enumerations their values.
  func describedShape(of revision: String) -> WireShape {
    Projection(model: self, revision: revision, names: .described).shape
  }

  /// What a type of the description looks like on the wire in a revision.
  public func wireShape(of type: TypeExpression, in revision: String) -> WireShape.Shape {
    Projection(model: self, revision: revision, names: .official).shape(type)
  }

  /// What a type looks like on the wire in a revision, under the description's own names.
  public func describedShape(of type: TypeExpression, in revision: String) -> WireShape.Shape {
    Projection(model: self, revision: revision, names: .described).shape(type)
  }
}

/// One revision, cut out of the model that holds all of them.
private struct Projection {
  /// Whose names types have.
  enum Names {
    case official, described
  }

  let model: Model
  let revision: String
  let names: Names

  var shape: WireShape {
    var shape = WireShape()
    for type in model.types where type.facts.span.contains(revision) {
      guard let name = name(of: type) else { continue }
      let definition = definition(type)
      // Two types may have one official name where they are the same on the wire; others are seen to differ.
      if let twin = shape.types[name], twin != definition {
        shape.types[name] = .union([.named("\(name) as one type"), .named("\(name) as another")])
      } else {
        shape.types[name] = definition
      }
    }
    for method in model.description.methods where method.facts.span.contains(revision) {
      shape.methods[method.name] = message(method)
    }
    for error in model.description.errors where error.facts.span.contains(revision) {
      guard let name = names == .described ? error.name : error.officialName(in: revision) else { continue }
      shape.errors[name] = WireShape.ErrorShape(code: error.code, data: error.data.map(self.shape))
    }
    return shape
  }

  /// The name of a type; nil where it is spelled out in place.
  private func name(of type: TypeDeclaration) -> String? {
    names == .described ? type.name : type.officialName(in: revision)
  }

  private func definition(_ type: TypeDeclaration) -> WireShape.Definition {
    switch type.shape {
    case .object(let object): .object(members(object))
    case .enumeration(let enumeration):
      // Official schemas have no open sets of strings: they say that it is a string.
      enumeration.isOpen && names == .official ? .alias(.builtin(.string)) : .enumeration(values(enumeration))
    case .union(let union): .union(cases(union))
    case .alias(let target): .alias(shape(target))
    }
  }

  private func members(_ object: ObjectShape) -> [String: WireShape.Member] {
    var members: [String: WireShape.Member] = [:]
    for field in object.fields where field.facts.span.contains(revision) {
      members[field.name] = member(field)
    }
    return members
  }

  private func member(_ field: Field) -> WireShape.Member {
    WireShape.Member(shape(field.type(in: revision)), isRequired: field.isRequired(in: revision))
  }

  private func values(_ enumeration: EnumerationShape) -> Set<String> {
    Set(enumeration.cases.filter { $0.facts.span.contains(revision) }.map(\.value))
  }

  private func cases(_ union: UnionShape) -> Set<WireShape.Shape> {
    Set(union.cases.filter { $0.facts.span.contains(revision) }.map { shape($0.type) })
  }

  func shape(_ type: TypeExpression) -> WireShape.Shape {
    switch type {
    case .builtin(let builtin): return .builtin(builtin)
    case .named(let reference):
      guard let declaration = model.type(reference.name) else { return .named(reference.name) }
      return name(of: declaration).map { .named($0) } ?? inline(declaration)
    case .inline(let declaration): return inline(declaration)
    case .list(let item): return .list(shape(item))
    case .map(let item): return .map(shape(item))
    case .oneOrList(let item): return .union([shape(item), .list(shape(item))])
    case .nullable(let item): return .nullable(shape(item))
    case .constant(let text): return .constant(text)
    case .bounded(let base, let bounds): return .bounded(shape(base), bounds)
    }
  }

  /// A type that the official schema spells out where it is used.
  private func inline(_ type: TypeDeclaration) -> WireShape.Shape {
    switch definition(type) {
    case .object(let members): members.isEmpty ? .builtin(.object) : .object(members)
    case .enumeration(let values): .enumeration(values)
    case .union(let cases): .union(cases)
    case .alias(let target): target
    }
  }

  private func message(_ method: Method) -> WireShape.Message {
    var message = WireShape.Message(kind: method.kind, typeName: method.typeName)
    message.from = method.from.first { $0.span.contains(revision) }?.value
    if let params = method.params, params.facts.span.contains(revision) {
      message.params = member(params)
    }
    if let result = method.result {
      let others = method.alternatives.filter { $0.facts.span.contains(revision) }.map { shape($0.type) }
      message.results = Set([shape(.named(result))] + others)
    }
    return message
  }
}
