extension Merge {
  /// A declaration for a definition that the description does not have yet.
  mutating func declaration(_ name: String, _ definition: WireShape.Definition) -> TypeDeclaration {
    let facts = newFacts(todo: ["doc"])
    let context = Context(name: name, span: facts.span)
    let shape: TypeDeclaration.Shape
    switch definition {
    case .object(let members):
      shape = .object(
        ObjectShape(
          fields: members.keys.sorted().compactMap { key in
            members[key].map { newField(key, $0, context) }
          }))
    case .enumeration(let values):
      shape = .enumeration(EnumerationShape(cases: values.sorted().map { EnumerationCase(value: $0) }))
    case .union(let shapes):
      shape = .union(newUnion(shapes, context))
    case .alias(let target):
      shape = .alias(expression(target, context, field: "value"))
    }
    return TypeDeclaration(name: name, shape: shape, facts: facts)
  }

  private mutating func newUnion(_ shapes: Set<WireShape.Shape>, _ context: Context) -> UnionShape {
    UnionShape(
      rule: .match,
      cases: shapes.sorted { "\($0)" < "\($1)" }.map { shape in
        var option = newCase(shape, context)
        // The union begins with its cases.
        option.facts.span = .always
        return option
      })
  }

  /// A shape as a type of the description; what has no inline form gets a type of its own.
  ///
  /// - Parameter field: the member or parameter that holds it, after which inline types are named.
  mutating func expression(_ shape: WireShape.Shape, _ context: Context, field: String) -> TypeExpression {
    switch shape {
    case .builtin(let builtin): return .builtin(builtin)
    case .named(let name): return .named(Reference(described(name)))
    case .object(let members):
      let fields = members.keys.sorted().compactMap { key in
        members[key].map {
          newField(key, $0, Context(name: context.name, span: RevisionSpan(since: revision)))
        }
      }
      return .inline(TypeDeclaration(name: field, shape: .object(ObjectShape(fields: fields))))
    case .enumeration(let values):
      return .inline(
        TypeDeclaration(
          name: field,
          shape: .enumeration(EnumerationShape(cases: values.sorted().map { EnumerationCase(value: $0) }))))
    case .union(let shapes):
      return oneOrList(shapes) ?? .named(Reference(anonymousUnion(shapes, context)))
    case .list(let item): return .list(expression(item, context, field: field))
    case .map(let item): return .map(expression(item, context, field: field))
    case .nullable(let item): return .nullable(expression(item, context, field: field))
    case .constant(let text): return .constant(text)
    case .bounded(let base, let bounds): return .bounded(expression(base, context, field: field), bounds)
    }
  }

  /// What the description calls an official type in the new revision.
  func described(_ official: String) -> String {
    description.types.first { isOpen($0) && $0.officialName(in: revision) == official }?.name ?? official
  }

  /// A union of a type, or of a union's types, and a list of the same.
  func oneOrList(_ shapes: Set<WireShape.Shape>) -> TypeExpression? {
    let lists = shapes.filter { if case .list = $0 { true } else { false } }
    guard lists.count == 1, case .list(.named(let name))? = lists.first else { return nil }
    let others = shapes.subtracting(lists)
    if others == [.named(name)] { return .oneOrList(.named(Reference(described(name)))) }
    guard case .union(let cases)? = official.types[name], cases == others else { return nil }
    return .oneOrList(.named(Reference(described(name))))
  }

  /// A type for a union that the schema spells out in place; one that is there already serves again.
  private mutating func anonymousUnion(_ shapes: Set<WireShape.Shape>, _ context: Context) -> String {
    let model = Model(description)
    let same = description.types.first { type in
      isOpen(type) && type.officialName(in: revision) == nil && type.union != nil
        && model.wireShape(of: .named(Reference(type.name)), in: revision) == .union(shapes)
    }
    if let same { return same.name }
    let name = freeName(
      context.name.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    var type = TypeDeclaration(
      name: name, shape: .union(newUnion(shapes, context)), facts: newFacts(todo: ["doc"]))
    type.officialNames = [Ranged(.none)]
    description.types.append(type)
    changes.append("+ type \(name), which the schema spells out in place")
    return name
  }

  /// Gives a type that the schema spells out in place a name of its own.
  mutating func named(_ declaration: TypeDeclaration, _ name: String) -> String {
    var type = declaration
    type.name = freeName(name)
    type.officialNames = [Ranged(.none)]
    type.facts = newFacts(todo: ["doc"])
    description.types.append(type)
    changes.append("+ type \(type.name), which the schema spells out in place")
    return type.name
  }

  /// A name that neither the description nor the schema uses.
  func freeName(_ wanted: String) -> String {
    var name = wanted.filter { $0.isLetter || $0.isNumber }
    while description.types.contains(where: { $0.name == name }) || official.types[name] != nil {
      name += "Value"
    }
    return name
  }
}
