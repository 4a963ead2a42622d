import ProtocolModel

extension Emitter {
  /// A struct for an object, with the types declared inside it.
  func structure(_ type: TypeDeclaration, _ object: ObjectShape) -> Code {
    structure(type, object, name: model.swiftPath(of: type), scope: type.facts.span)
  }

  /// - Parameter name: the name with those of the types around it, such as `ClientCapabilities.Roots`.
  private func structure(
    _ type: TypeDeclaration, _ object: ObjectShape, name: String, scope: RevisionSpan
  ) -> Code {
    let properties = self.properties(of: object, scope: scope)
    let stored = properties.filter(\.isStored)
    let declaration: Code = """
      \(documentation(type.facts, scope: .always))
      public struct \(type.swiftName): Sendable, Equatable {
        \(stored.map { storedProperty($0, scope: scope) })
        /// Members that the description does not have, kept as received and sent on.
        public var additionalMembers = JSONObject()

        \(initializer(stored))
      }
      """
    let conformances = (["ProtocolValue"] + mixins(of: object, properties).map(model.swiftPath))
      .joined(separator: ", ")
    let pieces: [Code] = [
      inside(name, declaration),
      """
      extension \(name): \(conformances) {
        \([
          decoding(properties), encoding(properties),
          validation(properties, checks: object.checks),
        ], separator: "\n\n")
      }
      """,
    ]
    let nested = object.fields.flatMap { field in
      inlineTypes(of: field, in: name, scope: field.facts.span.intersection(scope))
    }
    return Code(pieces + nested, separator: "\n\n")
  }

  /// The types that a field declares where it is used.
  private func inlineTypes(of field: Field, in outer: String, scope: RevisionSpan) -> [Code] {
    var result: [Code] = []
    field.type.forEachInline { declaration in
      var declaration = declaration
      if declaration.facts.doc == nil { declaration.facts.doc = field.facts.doc }
      let name = "\(outer).\(declaration.swiftName)"
      switch declaration.shape {
      case .object(let object): result.append(structure(declaration, object, name: name, scope: scope))
      case .enumeration(let enumeration):
        result.append(self.enumeration(declaration, enumeration, name: name, scope: scope))
      case .union, .alias: break
      }
    }
    return result
  }

  private func storedProperty(_ property: Property, scope: RevisionSpan) -> Code {
    var notes: [String] = []
    if let value = property.field.defaultValue {
      notes.append("Absent means `\(value)`.")
    }
    let initial: String = if case .defaulted(let value) = property.kind { " = \(value)" } else { "" }
    return """
      \(documentation(property.field.facts, scope: scope, notes: notes))
      public var \(property.name): \(property.type)\(initial)
      """
  }

  /// The properties as the initializer takes them: required ones first, then those of the type itself, then those that
  /// all such types have.
  func initializerOrder(_ stored: [Property]) -> [Property] {
    stored.filter { $0.kind == .required }
      + stored.filter { $0.kind != .required && $0.field.includedFrom == nil }
      + stored.filter { $0.kind != .required && $0.field.includedFrom != nil }
  }

  private func initializer(_ properties: [Property]) -> Code {
    let ordered = initializerOrder(properties)
    guard !ordered.isEmpty else { return "public init() {}" }
    let list = ordered.map { property in
      switch property.kind {
      case .required, .constant: "\(property.name): \(property.type)"
      case .optional: "\(property.name): \(property.type) = nil"
      case .defaulted(let value): "\(property.name): \(property.type) = \(value)"
      }
    }
    return """
      public init\(parameters(list, width: 90)) {
        \(ordered.map { Code("self.\($0.field.bareProperty) = \($0.name)") })
      }
      """
  }

  /// The mixins whose properties the struct has as they are.
  func mixins(of object: ObjectShape, _ properties: [Property]) -> [TypeDeclaration] {
    object.includes.compactMap { include in
      guard let type = model.type(include.name), type.isMixin, let mixin = type.object else { return nil }
      let fits = self.properties(of: mixin, scope: type.facts.span).allSatisfy { expected in
        properties.contains { $0.name == expected.name && $0.type == expected.type }
      }
      return fits ? type : nil
    }
  }

  /// A protocol that the structs with these members share.
  func mixin(_ type: TypeDeclaration, _ object: ObjectShape) -> Code {
    let inherited = object.includes.compactMap { model.type($0.name) }.filter(\.isMixin).map(model.swiftPath)
    let own = properties(of: object, scope: type.facts.span).filter {
      $0.isStored && $0.field.includedFrom == nil
    }
    let declaration: Code = """
      \(documentation(type.facts))
      public protocol \(type.swiftName): \((inherited.isEmpty ? ["ProtocolValue"] : inherited).joined(separator: ", ")) {
        \(own.map { property -> Code in
          """
          \(documentation(property.field.facts, scope: type.facts.span))
          var \(property.name): \(property.type) { get set }
          """
        })
      }
      """
    return inside(model.swiftPath(of: type), declaration)
  }
}
