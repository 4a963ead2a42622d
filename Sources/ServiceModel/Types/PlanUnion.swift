import ProtocolModel

extension TypePlanner {
  /// The type of a value that may be of several: one with or without `null`, an enum of values, or a union.
  mutating func type(
    forAlternatives alternatives: [Node], of schema: Node, as path: [String], in scope: SchemaScope
  ) -> SwiftType {
    let some = alternatives.filter { $0.schemaTypes != ["null"] && $0["const"]?.isNull != true }
    let isNullable = some.count < alternatives.count
    let type: SwiftType
    if some.isEmpty {
      type = json(schema, "there is nothing but 'null'")
    } else if some.count == 1 {
      type = self.type(for: some[0], as: path, in: scope)
    } else if let titled = enumeration(ofTitled: some, of: schema, as: path) {
      type = titled
    } else {
      type = union(of: some, schema, as: path, in: scope)
    }
    return isNullable ? type.orNull : type
  }

  private mutating func union(
    of alternatives: [Node], _ schema: Node, as path: [String], in scope: SchemaScope
  ) -> SwiftType {
    if schema["properties"] != nil {
      return json(schema, "it has properties beside alternatives")
    }
    let merged = alternatives.map { references.merged($0, in: scope) ?? $0 }
    let tag = tag(of: merged, alternatives, named: schema["discriminator"]?["propertyName"]?.string)
    let index = types.count
    declare(path, schema, .union(.init(rule: .first, cases: [])))
    guard types.count > index else { return .named(path) }
    var cases: [ServiceType.Union.Case] = []
    for (position, alternative) in alternatives.enumerated() {
      let keys = tag?.values[position] ?? []
      let name = caseName(alternative, keys, position)
      let type = type(for: alternative, as: path + [ServiceNames.type(name)], in: scope)
      cases.append(.init(name: name, type: type, keys: keys, range: alternative.range))
    }
    if cases.dropFirst().allSatisfy({ $0.type == cases[0].type }), !cases[0].type.isDeclared {
      // They differ only in what is checked.
      types.remove(at: index)
      return cases[0].type
    }
    cases = uniquelyNamed(cases)
    var rule = ServiceType.Union.Rule.first
    if let tag {
      rule = .tag(tag.member)
    } else if let kinds = kinds(of: cases) {
      rule = .kind
      for index in cases.indices { cases[index].keys = [kinds[index]] }
    }
    types[index].shape = .union(.init(rule: rule, cases: cases))
    return .named(path)
  }

  private func caseName(_ alternative: Node, _ keys: [String], _ position: Int) -> String {
    if let name = alternative[SchemaKeywords.swiftName]?.string { return SwiftName.lowerCamel(name) }
    if let reference = alternative["$ref"]?.string, let name = References.pointer(reference)?.last {
      return ServiceNames.enumCase(name)
    }
    if let key = keys.first { return ServiceNames.enumCase(key) }
    if let title = alternative["title"]?.string { return ServiceNames.enumCase(title) }
    if alternative.schemaTypes.count == 1 { return alternative.schemaTypes[0] }
    return "case\(position + 1)"
  }

  private func uniquelyNamed(_ cases: [ServiceType.Union.Case]) -> [ServiceType.Union.Case] {
    var taken: Set<String> = []
    return cases.enumerated().map { index, unionCase in
      var result = unionCase
      if !taken.insert(unionCase.name).inserted {
        result.name = "\(unionCase.name)\(index + 1)"
        taken.insert(result.name)
      }
      return result
    }
  }

  /// The member by whose text the alternatives can be told apart, and its texts in each.
  private func tag(
    of merged: [Node], _ written: [Node], named given: String?
  ) -> (member: String, values: [[String]])? {
    let first = merged.first?.schemaProperties.map(\.name) ?? []
    for member in given.map({ [$0] }) ?? first {
      var values = merged.map { alternative -> [String] in
        guard alternative.requiredNames.contains(member),
          let fixed = alternative["properties"]?[member]?.fixedValues
        else { return [] }
        return fixed.compactMap(\.string)
      }
      if given != nil {
        for index in values.indices where values[index].isEmpty {
          let name = written[index]["$ref"]?.string.flatMap { References.pointer($0)?.last }
          values[index] = name.map { [$0] } ?? []
        }
      }
      let all = values.flatMap(\.self)
      if values.allSatisfy({ !$0.isEmpty }), Set(all).count == all.count { return (member, values) }
    }
    return nil
  }

  /// The kinds of JSON value of the cases, if each has another one.
  private func kinds(of cases: [ServiceType.Union.Case]) -> [String]? {
    let kinds = cases.compactMap { kind(of: $0.type) }
    return kinds.count == cases.count && Set(kinds).count == kinds.count ? kinds : nil
  }

  /// The kind of JSON value that a type is read from; nil where it may be several.
  func kind(of type: SwiftType) -> String? {
    switch type {
    case .string: "string"
    case .int, .double: "number"
    case .bool: "bool"
    case .object, .map: "object"
    case .list: "array"
    case .json, .nullable: nil
    case .named(let path):
      switch types.first(where: { $0.path == path })?.shape {
      case .structure: "object"
      case .tuple: "array"
      case .enumeration(let enumeration): enumeration.isInteger ? "number" : "string"
      case .alias(let type): kind(of: type)
      case .union, nil: nil
      }
    }
  }
}
