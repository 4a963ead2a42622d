extension Merge {
  /// A type for a field in the new revision, and its type until now where that is another.
  ///
  /// - Parameter current: what the field holds if nothing changes.
  mutating func retyped(
    _ type: TypeExpression, from current: WireShape.Shape?, to shape: WireShape.Shape, _ context: Context,
    _ model: Model
  ) -> (type: TypeExpression, earlier: TypeExpression?) {
    if let current, isSame(current, as: shape, model) { return (type, nil) }
    switch (type, shape) {
    case (.inline(var declaration), _):
      if let merged = merged(inline: declaration, with: shape, context, model) {
        declaration.shape = merged
        return (.inline(declaration), nil)
      }
    case (.named(let reference), .object), (.named(let reference), .enumeration),
      (.named(let reference), .union):
      if merge(anonymous: reference.name, with: shape, context, model) { return (type, nil) }
    case (.list(let item), .list(let inner)):
      let item = retyped(item, from: nil, to: inner, context, model)
      return (.list(item.type), item.earlier.map { .list($0) })
    case (.map(let item), .map(let inner)):
      let item = retyped(item, from: nil, to: inner, context, model)
      return (.map(item.type), item.earlier.map { .map($0) })
    case (.bounded(let base, let bounds), .bounded(let inner, let others)) where bounds == others:
      let base = retyped(base, from: nil, to: inner, context, model)
      return (.bounded(base.type, bounds), base.earlier.map { .bounded($0, bounds) })
    default: break
    }
    if current == nil, isSame(model.wireShape(of: type, in: revision), as: shape, model) {
      return (type, nil)
    }
    let field = context.name.split(separator: ".").last.map(String.init) ?? context.name
    let new = expression(shape, context, field: field)
    return new == type ? (type, nil) : (new, type)
  }

  /// The shape of an inline type in the new revision; nil when it is something else altogether.
  private mutating func merged(
    inline type: TypeDeclaration, with shape: WireShape.Shape, _ context: Context, _ model: Model
  ) -> TypeDeclaration.Shape? {
    switch (type.shape, shape) {
    case (.object(let object), .object(let members)):
      .object(merged(object, all: object.fields, with: members, context, model))
    case (.object(let object), .builtin(.object)):
      .object(merged(object, all: object.fields, with: [:], context, model))
    case (.enumeration(let enumeration), .enumeration(let values)):
      .enumeration(merged(enumeration, with: values, context))
    default: nil
    }
  }

  /// Updates a type that schemas spell out in place, wherever it is used first.
  ///
  /// - Returns: whether the type now has the shape.
  private mutating func merge(
    anonymous name: String, with shape: WireShape.Shape, _ context: Context, _ model: Model
  ) -> Bool {
    guard let type = model.type(name), type.officialName(in: revision) == nil, isOpen(type) else {
      return false
    }
    if updated.contains(name) {
      return Model(description).wireShape(of: .named(Reference(name)), in: revision) == shape
    }
    let inside = Context(name: name, span: type.facts.span)
    let merged: TypeDeclaration.Shape?
    switch (type.shape, shape) {
    case (.union(let union), .union(let cases)):
      merged = .union(self.merged(union, with: cases, inside, model))
    case (.object(let object), .object(let members)):
      merged = .object(self.merged(object, all: object.fields, with: members, inside, model))
    case (.enumeration(let enumeration), .enumeration(let values)):
      merged = .enumeration(self.merged(enumeration, with: values, inside))
    default: merged = nil
    }
    guard let merged, let index = description.types.firstIndex(where: { $0.name == name }) else {
      return false
    }
    description.types[index].shape = merged
    updated.insert(name)
    return true
  }
}
