extension WireShape {
  /// The same shape with what can be said in several ways said in one.
  ///
  /// A name for another definition becomes a copy of it, one for a built-in type becomes that, unions inside unions
  /// become one, a union of one type is that type, and an enumeration of one string is that string. JSON cannot tell
  /// these apart, and official schemas use both.
  public var canonical: WireShape {
    var result = self
    result.types = types.mapValues { canonical($0, depth: 0) }
    result.methods = methods.mapValues { message in
      var message = message
      message.params = message.params.map(canonical)
      message.results = message.results.map { Set($0.map(canonical)) }
      return message
    }
    result.errors = errors.mapValues { ErrorShape(code: $0.code, data: $0.data.map(canonical)) }
    return result
  }

  /// A definition of this shape in the one form.
  func canonical(_ definition: Definition, depth: Int = 0) -> Definition {
    switch definition {
    case .object(let members): return .object(members.mapValues(canonical))
    case .enumeration: return definition
    case .union(let cases):
      let flat = flattened(cases)
      if flat.count == 1, let only = flat.first { return canonical(.alias(only), depth: depth + 1) }
      return .union(flat)
    case .alias(.named(let name)):
      // Names that lead in a circle are left as they are.
      guard depth < types.count, let target = types[name] else { return definition }
      return canonical(target, depth: depth + 1)
    case .alias(let shape): return .alias(canonical(shape))
    }
  }

  private func canonical(_ member: Member) -> Member {
    Member(canonical(member.shape), isRequired: member.isRequired)
  }

  /// What a member of this shape holds in the one form.
  func canonical(_ shape: Shape) -> Shape {
    switch shape {
    case .builtin, .constant: return shape
    case .enumeration(let values):
      if values.count == 1, let only = values.first { return .constant(only) }
      return shape
    case .named(let name):
      // Official schemas say `string` in some places where others have a name for it.
      guard case .alias(.builtin(let builtin))? = types[name] else { return shape }
      return .builtin(builtin)
    case .object(let members):
      return members.isEmpty ? .builtin(.object) : .object(members.mapValues(canonical))
    case .union(let cases):
      let flat = flattened(cases)
      if flat.count == 1, let only = flat.first { return only }
      return .union(flat)
    case .list(let item): return .list(canonical(item))
    case .map(let item):
      let item = canonical(item)
      return item == .builtin(.any) ? .builtin(.object) : .map(item)
    case .nullable(let item): return .nullable(canonical(item))
    case .bounded(let base, let bounds): return .bounded(canonical(base), bounds)
    }
  }

  /// The types of a union, those of the unions inside it among them.
  private func flattened(_ cases: Set<Shape>, depth: Int = 0) -> Set<Shape> {
    var result: Set<Shape> = []
    for option in cases {
      if case .named(let name) = option, depth < types.count, case .union(let inner)? = types[name] {
        result.formUnion(flattened(inner, depth: depth + 1))
      } else if case .union(let inner) = option {
        result.formUnion(flattened(inner, depth: depth + 1))
      } else {
        result.insert(canonical(option))
      }
    }
    return result
  }
}
