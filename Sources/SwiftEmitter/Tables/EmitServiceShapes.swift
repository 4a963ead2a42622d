import ProtocolModel

extension Emitter {
  /// The module of what descriptions of services may hold, for the generator itself.
  public static let shapesModule = "ServiceShapes"

  /// The objects of the protocol that stand in the descriptions of services, with all that they hold.
  func serviceShapeFiles() -> [GeneratedFile] {
    let roots = [
      "Implementation", "Tool", "Prompt", "Resource", "ResourceTemplate", "ListToolsResult",
      "ListPromptsResult",
      "ListResourcesResult", "ListResourceTemplatesResult",
    ]
    guard roots.allSatisfy({ model.type($0) != nil }) else { return [] }
    var names: Set<String> = []
    for root in roots { collect(root, into: &names) }
    let objects = model.types.filter { names.contains($0.name) }
    let body: Code = """
      extension ProtocolShapes {
        /// What the newest revision of the protocol allows.
        public static let current = ProtocolShapes([
          \(objects.map(entry), separator: ",\n"),
        ])
      }
      """
    return [
      GeneratedFile(
        path: "\(Self.shapesModule)/ProtocolShapes.swift", imports: ["ServiceModel"], body: body.text)
    ]
  }

  private func collect(_ name: String, into names: inout Set<String>) {
    guard let object = model.type(name)?.object, names.insert(name).inserted else { return }
    for field in object.fields {
      if case .object(let inner) = leaf(shape(field.type)) { collect(inner, into: &names) }
    }
  }

  private func entry(_ type: TypeDeclaration) -> Code {
    let fields = (type.object?.fields ?? []).map { field -> Code in
      let required = field.presence == .required ? ", isRequired: true" : ""
      let doc = field.facts.doc.map { ", doc: \(literal($0))" } ?? ""
      return "FieldShape(\(literal(field.name)), \(spelled(shape(field.type)))\(required)\(doc))"
    }
    return """
      \(literal(type.name)): [
        \(fields, separator: ",\n"),
      ]
      """
  }

  private indirect enum Shape {
    case plain(String)
    case choice([String])
    case object(String)
    case list(Shape)
  }

  private func leaf(_ shape: Shape) -> Shape {
    if case .list(let inner) = shape { leaf(inner) } else { shape }
  }

  private func spelled(_ shape: Shape) -> String {
    switch shape {
    case .plain(let name): ".\(name)"
    case .choice(let values): ".choice([\(values.map(literal).joined(separator: ", "))])"
    case .object(let name): ".object(\(literal(name)))"
    case .list(let inner): ".list(\(spelled(inner)))"
    }
  }

  private func shape(_ type: TypeExpression) -> Shape {
    switch type {
    case .builtin(.bool): .plain("boolean")
    case .builtin(.int): .plain("integer")
    case .builtin(.number): .plain("number")
    case .builtin(.string), .builtin(.base64), .builtin(.uri), .builtin(.uriTemplate): .plain("string")
    case .builtin(.object), .builtin(.schema), .map: .plain("anyObject")
    case .builtin(.any), .builtin(.id), .builtin(.token), .oneOrList, .nullable: .plain("any")
    case .constant(let text): .choice([text])
    case .list(let element): .list(shape(element))
    case .bounded(let base, _): shape(base)
    case .inline(let declaration): shape(declaration)
    case .named(let reference): model.type(reference.name).map(shape) ?? .plain("any")
    }
  }

  private func shape(_ type: TypeDeclaration) -> Shape {
    switch type.shape {
    case .object: model.type(type.name) == nil ? .plain("anyObject") : .object(type.name)
    case .enumeration(let enumeration):
      enumeration.isOpen ? .plain("string") : .choice(enumeration.cases.map(\.value))
    case .alias(let target): shape(target)
    case .union: .plain("any")
    }
  }
}
