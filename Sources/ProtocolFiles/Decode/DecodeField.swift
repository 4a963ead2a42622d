import ProtocolModel

extension DescriptionDecoder {
  /// A field: a specification, or a map whose `is` is one.
  mutating func field(_ name: Name, _ node: Node) -> Field? {
    guard node.map != nil else {
      guard let specification = specification(node, name.text) else { return nil }
      return field(name, specification, Facts(span: specification.span, source: name.source))
    }
    let keys = isInlineObject(node) ? DescriptionKeys.inlineObject : DescriptionKeys.field
    guard check(node, keys: keys, of: "field '\(name.text)'") else { return nil }
    guard let spelling = node["is"] else {
      diagnostics.error(.missingKey, "field '\(name.text)' has no 'is', which says its type", at: name.range)
      return nil
    }
    guard var specification = specification(spelling, "is") else { return nil }
    if isInlineObject(node) {
      specification.type = filled(specification.type, with: objectShape(node))
    }
    var field = field(name, specification, facts(node, at: name, span: specification.span))
    field.defaultValue = node["default"].flatMap { scalar($0, "default") }
    field.role = string(node, key: "role")
    return field
  }

  private func field(_ name: Name, _ specification: Specification, _ facts: Facts) -> Field {
    Field(
      name: name.text, type: named(specification.type, after: name), presence: specification.presence,
      earlier: specification.earlier.map {
        EarlierType(type: named($0.type, after: name), span: $0.span)
      }, facts: facts)
  }

  /// Whether the type is spelled with `struct`, whose members stand beside it.
  private func isInlineObject(_ node: Node) -> Bool {
    guard let text = node["is"]?.string else { return false }
    return text.split(whereSeparator: { " <>!(".contains($0) }).contains("struct")
  }

  /// Puts the members that stand beside a specification into the `struct` inside it.
  private func filled(_ type: TypeExpression, with shape: ObjectShape) -> TypeExpression {
    mapInline(type) { declaration in
      if case .object = declaration.shape { declaration.shape = .object(shape) }
    }
  }

  /// Names inline types after the field that declares them.
  private func named(_ type: TypeExpression, after name: Name) -> TypeExpression {
    mapInline(type) { $0.name = name.text }
  }

  private func mapInline(
    _ type: TypeExpression, _ change: (inout TypeDeclaration) -> Void
  ) -> TypeExpression {
    switch type {
    case .inline(var declaration):
      change(&declaration)
      return .inline(declaration)
    case .list(let item): return .list(mapInline(item, change))
    case .map(let item): return .map(mapInline(item, change))
    case .oneOrList(let item): return .oneOrList(mapInline(item, change))
    case .nullable(let item): return .nullable(mapInline(item, change))
    case .bounded(let item, let bounds): return .bounded(mapInline(item, change), bounds)
    case .builtin, .named, .constant: return type
    }
  }
}
