extension Snapshot {
  /// The types that something else refers to: another type, a method, an error, the capabilities.
  static func usedTypes(of shape: WireShape, _ model: Model) -> Set<String> {
    var used = Set(model.description.info.capabilities.values.map(\.name))
    for (name, definition) in shape.types {
      used.formUnion(definition.spelledOut.typeNames.subtracting([name]))
      used.formUnion(model.type(name)?.object?.includes.map(\.name) ?? [])
    }
    for (name, message) in shape.methods {
      used.formUnion(message.params?.shape.typeNames ?? [])
      for result in message.results ?? [] { used.formUnion(result.typeNames) }
      if let task = model.method(name)?.task?.value.name { used.insert(task) }
    }
    for error in shape.errors.values { used.formUnion(error.data?.typeNames ?? []) }
    return used
  }
}

extension WireShape.Shape {
  /// The names of types in the shape.
  fileprivate var typeNames: Set<String> {
    switch self {
    case .builtin, .constant, .enumeration: []
    case .named(let name): [name]
    case .object(let members): members.values.reduce(into: []) { $0.formUnion($1.shape.typeNames) }
    case .union(let cases): cases.reduce(into: []) { $0.formUnion($1.typeNames) }
    case .list(let item), .map(let item), .nullable(let item), .bounded(let item, _): item.typeNames
    }
  }
}
