import ProtocolModel

extension Emitter {
  /// What a revision asks of the members; empty when there is nothing to ask.
  func validation(_ properties: [Property], checks: [ObjectCheck]) -> Code {
    let lines = properties.filter(\.isStored).flatMap(validationLines) + checks.map { check($0, properties) }
    guard !lines.isEmpty else { return "" }
    return """
      public func validate(in validation: inout Validation) {
        \(lines)
      }
      """
  }

  private func validationLines(_ property: Property) -> [Code] {
    let (name, key) = (property.name, literal(property.field.name))
    var lines: [Code] = []
    if let condition = property.condition, property.kind == .optional {
      lines.append(
        "if \(condition.negated("validation.revision")) { validation.forbid(\(name), \(key)) }")
    }
    switch property.requirement {
    case .always: lines.append("validation.require(\(name), \(key))")
    case .when(let condition):
      lines.append("if \(condition.test("validation.revision")) { validation.require(\(name), \(key)) }")
    case .unless(let condition):
      lines.append("if \(condition.negated("validation.revision")) { validation.require(\(name), \(key)) }")
    case nil: break
    }
    lines += property.field.earlier.compactMap { narrowing(property, $0) }
    if hasRules(property.field.type) { lines.append("validation.check(\(name), \(key))") }
    return lines + boundsLines(property)
  }

  /// The bounds of each revision.
  private func boundsLines(_ property: Property) -> [Code] {
    func line(_ type: TypeExpression, _ tests: [String]) -> Code? {
      guard let bounds = bounds(type) else { return nil }
      let call =
        "validation.\(bounds.function)(\(property.name), \(literal(property.field.name)), in: \(bounds.range))"
      return tests.isEmpty ? Code(call) : Code("if \(tests.joined(separator: ", ")) { \(call) }")
    }
    let others = property.field.earlier.filter {
      bounds($0.type)?.range != bounds(property.field.type)?.range
    }
    let conditions = others.map { RevisionCondition($0.span, scope: .always, of: revisions) }
    let before = zip(others, conditions).compactMap { other, condition in
      line(other.type, condition.map { [$0.test("validation.revision")] } ?? [])
    }
    let now = line(property.field.type, conditions.compactMap { $0?.negated("validation.revision") })
    return before + (now.map { [$0] } ?? [])
  }

  /// A value that fits the type of today need not fit the narrower one of an earlier revision.
  private func narrowing(_ property: Property, _ earlier: EarlierType) -> Code? {
    let function: String
    switch (property.field.type.unbounded, earlier.type.unbounded) {
    case (.oneOrList, _): function = "checkSingle"
    case (.builtin(.any), .builtin(.object)): function = "checkObject"
    default: return nil
    }
    let call = "validation.\(function)(\(property.name), \(literal(property.field.name)))"
    guard let condition = RevisionCondition(earlier.span, scope: .always, of: revisions) else {
      return Code(call)
    }
    return "if \(condition.test("validation.revision")) { \(call) }"
  }

  private func check(_ check: ObjectCheck, _ properties: [Property]) -> Code {
    switch check {
    case .atLeastOne(let names):
      let members = names.compactMap { name in
        properties.first { $0.field.name == name.name }.map { "(\(literal(name.name)), \($0.name) != nil)" }
      }
      return "validation.requireOne(of: [\(members.joined(separator: ", "))])"
    case .requiredWhen(let name, let value, let required):
      guard let field = properties.first(where: { $0.field.name == name.name }) else { return "" }
      let members = required.compactMap { name in
        properties.first { $0.field.name == name.name && $0.isStored }
      }
      return """
        if \(field.name) == \(expression(.string(value), for: field.field.type)) {
          \(members.map { Code("validation.require(\($0.name), \(literal($0.field.name)))") })
        }
        """
    }
  }

  private func bounds(_ type: TypeExpression) -> (function: String, range: String)? {
    guard case .bounded(let base, let bounds) = type else { return nil }
    let isNumber = base == .builtin(.int) || base == .builtin(.number)
    let range = "\(bounds.lower ?? "")...\(bounds.upper ?? "")"
    return (isNumber ? "check" : "checkCount", range)
  }

  /// Whether anything inside a value of the type is checked.
  private func hasRules(_ type: TypeExpression) -> Bool {
    var visited: Set<String> = []
    return hasRules(type, &visited)
  }

  private func hasRules(_ type: TypeExpression, _ visited: inout Set<String>) -> Bool {
    switch type {
    case .builtin, .constant: return false
    case .list(let item), .map(let item), .oneOrList(let item), .nullable(let item), .bounded(let item, _):
      return hasRules(item, &visited)
    case .inline(let declaration): return hasRules(declaration, &visited)
    case .named(let reference):
      guard visited.insert(reference.name).inserted, let declaration = model.type(reference.name) else {
        return false
      }
      return hasRules(declaration, &visited)
    }
  }

  private func hasRules(_ type: TypeDeclaration, _ visited: inout Set<String>) -> Bool {
    switch type.shape {
    case .object(let object):
      let own = properties(of: object, scope: type.facts.span).contains { property in
        (property.condition != nil && property.kind == .optional) || property.requirement != nil
          || !property.field.earlier.isEmpty || bounds(property.field.type) != nil
      }
      if own || !object.checks.isEmpty { return true }
      return object.fields.contains { hasRules($0.type, &visited) }
    case .union(let union):
      return union.cases.contains {
        RevisionCondition($0.facts.span, scope: type.facts.span, of: revisions) != nil
          || hasRules($0.type, &visited)
      }
    case .enumeration(let enumeration):
      return enumeration.cases.contains {
        RevisionCondition($0.facts.span, scope: type.facts.span, of: revisions) != nil
      }
    case .alias(let target): return hasRules(target, &visited)
    }
  }
}
