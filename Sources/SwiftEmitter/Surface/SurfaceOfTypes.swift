import ProtocolModel

extension Surface {
  /// The declarations that a type becomes.
  mutating func collect(_ type: TypeDeclaration) {
    let path = "types.\(type.name)"
    switch type.shape {
    case .object(let object) where type.isMixin: collectMixin(type, object, at: path)
    case .object(let object): collect(type, object, at: path, scope: type.facts.span)
    case .enumeration(let enumeration): collect(type, enumeration, at: path)
    case .union(let union): collect(union, named: type.swiftName, at: path)
    case .alias(let target): add(path, "type", "typealias \(type.swiftName) = \(target.swift(in: model))")
    }
  }

  private mutating func collect(
    _ type: TypeDeclaration, _ object: ObjectShape, at path: String, scope: RevisionSpan
  ) {
    let properties = emitter.properties(of: object, scope: scope)
    add(path, "type", "struct \(type.swiftName)")
    for include in emitter.mixins(of: object, properties) {
      add(
        path, "conformance to \(include.name)", "\(type.swiftName): \(include.swiftName)",
        from: "types.\(include.name)")
    }
    let stored = properties.filter(\.isStored)
    for property in stored {
      let inside = "\(path).\(property.field.name)"
      add(inside, "property", "var \(property.name): \(property.type)")
      add(
        inside, "property in the initializer", "init(\(property.name):)",
        .parameter(of: "\(path) type", defaultValue: property.defaultValue))
    }
    add(path, "initializer", "\(type.swiftName)", .order(emitter.initializerOrder(stored).map(\.name)))
    for field in object.fields {
      var inner: [TypeDeclaration] = []
      field.type.forEachInline { inner.append($0) }
      for declaration in inner {
        let inside = "\(path).\(field.name)"
        switch declaration.shape {
        case .object(let object):
          collect(declaration, object, at: inside, scope: field.facts.span.intersection(scope))
        case .enumeration(let enumeration): collect(declaration, enumeration, at: inside)
        case .union, .alias: break
        }
      }
    }
  }

  private mutating func collectMixin(_ type: TypeDeclaration, _ object: ObjectShape, at path: String) {
    add(path, "type", "protocol \(type.swiftName)")
    for include in object.includes {
      guard let parent = model.type(include.name), parent.isMixin else { continue }
      add(
        path, "inheritance of \(parent.swiftName)", "\(type.swiftName): \(parent.swiftName)",
        .requirement(of: "\(path) type"))
    }
    for property in emitter.properties(of: object, scope: type.facts.span)
    where property.isStored && property.field.includedFrom == nil {
      add(
        "\(path).\(property.field.name)", "property", "var \(property.name): \(property.type) { get set }",
        .requirement(of: "\(path) type"))
    }
  }

  private mutating func collect(_ type: TypeDeclaration, _ enumeration: EnumerationShape, at path: String) {
    add(path, "type", "enum \(type.swiftName)")
    if enumeration.isOrdered { add(path, "conformance to Comparable", "\(type.swiftName): Comparable") }
    for option in enumeration.cases { add("\(path)|\(option.value)", "case", "case \(option.caseName)") }
  }

  /// The enum of a union, or of what may be answered to a request.
  ///
  /// - Parameter origin: what the enum comes from, where that is not what its path names.
  mutating func collect(_ union: UnionShape, named name: String, at path: String, from origin: String? = nil)
  {
    add(path, "type", "enum \(name)", from: origin)
    let latest = emitter.revisions.last?.date ?? ""
    for option in union.cases {
      let shape = model.describedShape(of: option.type, in: latest)
      let payload = union.rule == .kind && option.key == "null" ? "" : "(\(option.type.swift(in: model)))"
      add(
        "\(path)|\(shape)", "case", "case \(option.caseName(rule: union.rule))\(payload)", from: origin)
    }
    if union.unknown == .keep {
      add(path, "unknown", "case unknown(\(emitter.unknownType(of: union)))", from: origin)
    }
  }
}

extension Property {
  /// What the initializer takes where nothing is given.
  fileprivate var defaultValue: String? {
    switch kind {
    case .required, .constant: nil
    case .optional: "nil"
    case .defaulted(let value): value
    }
  }
}
