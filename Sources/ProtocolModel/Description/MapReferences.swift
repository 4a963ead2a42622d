extension Description {
  /// Has everything that refers to a type refer to what a function makes of it.
  mutating func mapReferences(_ change: (Reference) -> Reference) {
    for index in types.indices { types[index].shape = types[index].shape.mapReferences(change) }
    for index in methods.indices { methods[index].mapReferences(change) }
    for index in errors.indices { errors[index].data = errors[index].data?.mapReferences(change) }
    for index in additions.indices {
      additions[index].fields = additions[index].fields.map { $0.mapReferences(change) }
      additions[index].alternatives = additions[index].alternatives.map { $0.mapReferences(change) }
    }
    info.capabilities = info.capabilities.mapValues(change)
    if let settings = extensionInfo?.settings { extensionInfo?.settings = settings.mapValues(change) }
  }
}

extension TypeDeclaration.Shape {
  fileprivate func mapReferences(_ change: (Reference) -> Reference) -> TypeDeclaration.Shape {
    switch self {
    case .object(var object):
      object.includes = object.includes.map(change)
      object.fields = object.fields.map { $0.mapReferences(change) }
      return .object(object)
    case .union(var union):
      union.cases = union.cases.map { $0.mapReferences(change) }
      return .union(union)
    case .alias(let target): return .alias(target.mapReferences(change))
    case .enumeration: return self
    }
  }
}

extension Field {
  fileprivate func mapReferences(_ change: (Reference) -> Reference) -> Field {
    var field = self
    field.type = type.mapReferences(change)
    field.earlier = earlier.map { EarlierType(type: $0.type.mapReferences(change), span: $0.span) }
    return field
  }
}

extension UnionCase {
  fileprivate func mapReferences(_ change: (Reference) -> Reference) -> UnionCase {
    var option = self
    option.type = type.mapReferences(change)
    return option
  }
}

extension Method {
  fileprivate mutating func mapReferences(_ change: (Reference) -> Reference) {
    params = params?.mapReferences(change)
    result = result.map(change)
    alternatives = alternatives.map { $0.mapReferences(change) }
    task = task.map { Ranged(change($0.value), span: $0.span) }
  }
}

extension TypeExpression {
  /// The expression with other names in the place of its names, inside inline types too.
  func mapReferences(_ change: (Reference) -> Reference) -> TypeExpression {
    switch self {
    case .named(let reference): return .named(change(reference))
    case .inline(var declaration):
      declaration.shape = declaration.shape.mapReferences(change)
      return .inline(declaration)
    case .list(let item): return .list(item.mapReferences(change))
    case .map(let item): return .map(item.mapReferences(change))
    case .oneOrList(let item): return .oneOrList(item.mapReferences(change))
    case .nullable(let item): return .nullable(item.mapReferences(change))
    case .bounded(let item, let bounds): return .bounded(item.mapReferences(change), bounds)
    case .builtin, .constant: return self
    }
  }
}
