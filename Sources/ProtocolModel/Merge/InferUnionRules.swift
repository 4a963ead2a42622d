extension Merge {
  /// Finds how the cases of new unions are told apart, now that all types are there.
  mutating func inferUnionRules() {
    let model = self.model
    for index in description.types.indices {
      guard var union = description.types[index].union, union.cases.contains(where: { $0.key.isEmpty }) else {
        continue
      }
      let isNew = union.cases.allSatisfy { $0.key.isEmpty }
      if isNew { union.rule = rule(of: union, model) }
      for option in union.cases.indices where union.cases[option].key.isEmpty {
        union.cases[option].key = key(of: union.cases[option], union.rule, union.cases, model)
      }
      description.types[index].shape = .union(union)
      if isNew || union.rule == .match { description.types[index].facts.todo.append("cases") }
    }
  }

  private func rule(of union: UnionShape, _ model: Model) -> UnionShape.Rule {
    if let tag = commonTag(of: union.cases, model) { return .tag(tag) }
    let kinds = union.cases.map { kind(of: $0.type, model) }
    if !kinds.contains("object"), Set(kinds).count == kinds.count { return .kind }
    let keys = union.cases.map { decidingKey(of: $0, among: union.cases, model) }
    return keys.contains(nil) ? .match : .keys
  }

  /// A member that is another constant in each case.
  private func commonTag(of cases: [UnionCase], _ model: Model) -> String? {
    let constants = cases.map { option -> [String: String] in
      guard case .declaration(let type) = model.underlying(option.type), let object = type.object else {
        return [:]
      }
      return Dictionary(
        object.fields.compactMap { field in constant(field.type).map { (field.name, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    return (constants.first ?? [:]).keys.sorted().first { member in
      let values = constants.compactMap { $0[member] }
      return values.count == cases.count && Set(values).count == values.count
    }
  }

  private func constant(_ type: TypeExpression) -> String? {
    switch type {
    case .constant(let text): return text
    case .inline(let declaration):
      guard let values = declaration.enumeration?.cases, values.count == 1 else { return nil }
      return values.first?.value
    default: return nil
    }
  }

  private func key(of option: UnionCase, _ rule: UnionShape.Rule, _ cases: [UnionCase], _ model: Model)
    -> String
  {
    switch rule {
    case .tag(let member):
      guard case .declaration(let type) = model.underlying(option.type),
        let field = type.object?.fields.first(where: { $0.name == member })
      else { return "\(option.type)" }
      return constant(field.type) ?? "\(option.type)"
    case .keys: return decidingKey(of: option, among: cases, model) ?? "\(option.type)"
    case .kind: return kind(of: option.type, model)
    case .match: return "\(option.type)"
    }
  }

  /// A member that the case requires and no other has.
  private func decidingKey(of option: UnionCase, among cases: [UnionCase], _ model: Model) -> String? {
    func fields(_ option: UnionCase) -> [Field] {
      guard case .declaration(let type) = model.underlying(option.type) else { return [] }
      return type.object?.fields ?? []
    }
    let others = Set(cases.filter { $0 != option }.flatMap { fields($0).map(\.name) })
    return fields(option).first { $0.presence == .required && !others.contains($0.name) }?.name
  }

  private func kind(of type: TypeExpression, _ model: Model) -> String {
    switch model.underlying(type) {
    case .expression(.builtin(let builtin)):
      switch builtin {
      case .bool: "bool"
      case .int: "integer"
      case .number: "number"
      case .string, .base64, .uri, .uriTemplate, .id, .token: "string"
      case .any, .object, .schema: "object"
      }
    case .expression(.list): "array"
    case .expression: "object"
    case .declaration(let declaration): declaration.enumeration == nil ? "object" : "string"
    }
  }
}
