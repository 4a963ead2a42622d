extension Description {
  /// Has everything that refers to a type refer to another.
  mutating func renameReferences(from old: String, to new: String) {
    guard old != new else { return }
    mapTypes { type in
      type.renamed(from: old, to: new)
    }
    for index in types.indices {
      guard var object = types[index].object else { continue }
      for include in object.includes.indices where object.includes[include].name == old {
        object.includes[include].name = new
      }
      types[index].shape = .object(object)
    }
    for index in methods.indices {
      if methods[index].result?.name == old { methods[index].result?.name = new }
      if methods[index].task?.value.name == old { methods[index].task?.value.name = new }
    }
  }

  /// Has what refers to a type refer to another in the revisions before, and to the type of the old name from then on.
  mutating func retireReferences(from name: String, to retired: String, previous: String) {
    for index in types.indices {
      if case .union(var union) = types[index].shape {
        for option in union.cases.indices {
          union.cases[option].type = union.cases[option].type.renamed(from: name, to: retired)
        }
        types[index].shape = .union(union)
      }
      guard var object = types[index].object else { continue }
      for field in object.fields.indices {
        let type = object.fields[field].type
        guard type.references.contains(where: { $0.name == name }) else { continue }
        let earlier = type.renamed(from: name, to: retired)
        if object.fields[field].facts.span.until.map({ $0 <= previous }) ?? false {
          object.fields[field].type = earlier
        } else {
          object.fields[field].earlier.append(EarlierType(type: earlier, span: RevisionSpan(until: previous)))
        }
      }
      types[index].shape = .object(object)
    }
  }

  private mutating func mapTypes(_ change: (TypeExpression) -> TypeExpression) {
    for index in types.indices { types[index].shape = types[index].shape.mapTypes(change) }
    for index in methods.indices {
      if let params = methods[index].params { methods[index].params = params.mapTypes(change) }
      for option in methods[index].alternatives.indices {
        methods[index].alternatives[option].type = change(methods[index].alternatives[option].type)
      }
    }
    for index in errors.indices { errors[index].data = errors[index].data.map(change) }
  }
}

extension TypeDeclaration.Shape {
  fileprivate func mapTypes(_ change: (TypeExpression) -> TypeExpression) -> TypeDeclaration.Shape {
    switch self {
    case .object(var object):
      object.fields = object.fields.map { $0.mapTypes(change) }
      return .object(object)
    case .union(var union):
      for index in union.cases.indices { union.cases[index].type = change(union.cases[index].type) }
      return .union(union)
    case .alias(let target): return .alias(change(target))
    case .enumeration: return self
    }
  }
}

extension Field {
  fileprivate func mapTypes(_ change: (TypeExpression) -> TypeExpression) -> Field {
    var field = self
    field.type = change(type)
    field.earlier = earlier.map { EarlierType(type: change($0.type), span: $0.span) }
    return field
  }
}

extension TypeExpression {
  /// The expression with one name in the place of another, inside inline types too.
  func renamed(from old: String, to new: String) -> TypeExpression {
    switch self {
    case .named(var reference):
      if reference.name == old { reference.name = new }
      return .named(reference)
    case .inline(var declaration):
      declaration.shape = declaration.shape.mapTypes { $0.renamed(from: old, to: new) }
      return .inline(declaration)
    case .list(let item): return .list(item.renamed(from: old, to: new))
    case .map(let item): return .map(item.renamed(from: old, to: new))
    case .oneOrList(let item): return .oneOrList(item.renamed(from: old, to: new))
    case .nullable(let item): return .nullable(item.renamed(from: old, to: new))
    case .bounded(let item, let bounds): return .bounded(item.renamed(from: old, to: new), bounds)
    case .builtin, .constant: return self
    }
  }
}
