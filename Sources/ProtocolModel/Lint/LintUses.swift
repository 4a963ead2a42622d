extension Lint {
  /// Types that nothing refers to, and mixins that nothing includes.
  static func unusedTypes(_ description: Description) -> [Diagnostic] {
    var includes: Set<String> = []
    var uses: Set<String> = []
    for type in description.types {
      var own = Uses()
      own.add(type)
      includes.formUnion(own.includes.subtracting([type.name]))
      uses.formUnion(own.types.subtracting([type.name]))
    }
    var others = Uses()
    for method in description.methods { others.add(method) }
    for error in description.errors { others.add(error.data) }
    for addition in description.additions { others.add(addition) }
    uses.formUnion(others.types)
    uses.formUnion(description.info.capabilities.values.map(\.name))
    uses.formUnion(description.extensionInfo?.settings.values.map(\.name) ?? [])
    return description.types.compactMap { type in
      if includes.contains(type.name) || !type.isMixin && uses.contains(type.name) { return nil }
      let message =
        type.isMixin ? "no type includes the mixin '\(type.name)'" : "nothing uses the type '\(type.name)'"
      return .warning(.unusedType, message, at: type.facts.source.range)
    }
  }
}

/// The names of the types that a part of a description refers to.
private struct Uses {
  var includes: Set<String> = []
  var types: Set<String> = []

  mutating func add(_ type: TypeDeclaration) {
    switch type.shape {
    case .object(let object):
      includes.formUnion(object.includes.map(\.name))
      for field in object.fields where field.includedFrom == nil { add(field) }
    case .union(let union): for option in union.cases { add(option.type) }
    case .alias(let target): add(target)
    case .enumeration: break
    }
  }

  mutating func add(_ method: Method) {
    if let params = method.params { add(params) }
    for option in method.alternatives { add(option.type) }
    types.formUnion([method.result, method.task?.value].compactMap { $0?.name })
  }

  mutating func add(_ addition: Addition) {
    for field in addition.fields { add(field) }
    for option in addition.alternatives { add(option.type) }
  }

  mutating func add(_ type: TypeExpression?) {
    guard let type else { return }
    types.formUnion(type.references.map(\.name))
    var inner: [TypeDeclaration] = []
    type.forEachInline { inner.append($0) }
    for declaration in inner { add(declaration) }
  }

  private mutating func add(_ field: Field) {
    add(field.type)
    for earlier in field.earlier { add(earlier.type) }
  }
}
