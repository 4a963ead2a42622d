import ProtocolModel

extension TypePlanner {
  /// The type of a value that may be of several: one with or without `null`, an enum of values, or a union.
  mutating func type(
    forAlternatives alternatives: [Node], of schema: Node, as path: [String], in scope: SchemaScope
  ) -> SwiftType {
    let some = alternatives.filter { !$0.isNullSchema }
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

  /// An enum with a case for each alternative, unless their types are one.
  mutating func union(
    of alternatives: [Node], _ schema: Node, as path: [String], in scope: SchemaScope
  ) -> SwiftType {
    if schema["properties"] != nil {
      return json(schema, "it has properties beside alternatives")
    }
    let tag = tag(of: alternatives, discriminator: schema["discriminator"], in: scope)
    guard declare(path, schema, .union(.init(rule: .first, cases: []))) else { return .named(path) }
    var cases: [ServiceType.Union.Case] = []
    for (position, alternative) in alternatives.enumerated() {
      let keys = tag?.values[position] ?? []
      let caseName = caseName(alternative, keys, position)
      let type = type(for: alternative, as: path + [name(caseName, in: path)], in: scope)
      cases.append(
        .init(
          name: caseName, type: type, keys: keys, doc: alternative.schemaDoc, range: alternative.range))
    }
    if cases.dropFirst().allSatisfy({ $0.type == cases[0].type }) {
      // They differ only in what is checked.
      withdraw(path)
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
    complete(path, .union(.init(rule: rule, cases: cases)))
    return .named(path)
  }

  private func caseName(_ alternative: Node, _ keys: [String], _ position: Int) -> String {
    let name =
      alternative[SchemaKeywords.swiftName]?.string
      ?? alternative["$ref"]?.string.flatMap { References.pointer($0)?.last }
      ?? keys.first ?? alternative["title"]?.string
    if let name { return ServiceNames.enumCase(name) }
    return alternative.schemaTypes.count == 1 ? alternative.schemaTypes[0] : "case\(position + 1)"
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
      switch declared(path)?.shape {
      case .structure: "object"
      case .tuple: "array"
      case .enumeration(let enumeration): enumeration.isInteger ? "number" : "string"
      case .alias(let type): kind(of: type)
      case .union, nil: nil
      }
    }
  }
}
