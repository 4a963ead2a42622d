import MCPWire

extension SchemaCheck {
  /// The keywords that apply other schemas to the same value.
  mutating func checkCombination(_ value: JSONValue, _ node: SchemaNode, _ seen: inout Evaluated) -> Bool {
    guard let combination = node.keywords.combination else { return true }
    var fits = true
    if let reference = combination.reference, !check(value, reference, &seen) { fits = false }
    if let reference = combination.dynamicReference, fits || isCollecting {
      if !check(value, target(of: reference), &seen) { fits = false }
    }
    for schema in combination.allOf where fits || isCollecting {
      if !check(value, schema, &seen) { fits = false }
      if isOver { return false }
    }
    if let condition = combination.condition, fits || isCollecting {
      if !checkCondition(value, condition, &seen) { fits = false }
    }
    if !combination.anyOf.isEmpty, fits || isCollecting {
      if !checkAnyOf(value, combination.anyOf, &seen) { fits = false }
    }
    if !combination.oneOf.isEmpty, fits || isCollecting {
      if !checkOneOf(value, combination.oneOf, &seen) { fits = false }
    }
    if let not = combination.not, fits || isCollecting, fitsQuietly(value, not) {
      let graph = graph
      fits = fail("not", exclusion(by: not, in: graph))
    }
    if !combination.dependentSchemas.isEmpty, fits || isCollecting {
      if !checkDependentSchemas(value, combination, &seen) { fits = false }
    }
    return fits
  }

  /// Where a dynamic reference leads from here.
  private func target(of reference: DynamicReference) -> SchemaIndex {
    guard let anchor = reference.anchor else { return reference.initial }
    let targets = graph.dynamicTargets[anchor]
    for resource in scope {
      if let target = targets[resource] { return target }
    }
    return reference.initial
  }

  private mutating func checkCondition(
    _ value: JSONValue, _ condition: Condition, _ seen: inout Evaluated
  ) -> Bool {
    var own = Evaluated(isWanted: seen.isWanted)
    if fitsQuietly(value, condition.test, &own) {
      seen.formUnion(own)
      return condition.then.map { check(value, $0, &seen) } ?? true
    }
    return condition.otherwise.map { check(value, $0, &seen) } ?? true
  }

  private mutating func checkAnyOf(
    _ value: JSONValue, _ schemas: [SchemaIndex], _ seen: inout Evaluated
  ) -> Bool {
    var fits = false
    for schema in schemas {
      var own = Evaluated(isWanted: seen.isWanted)
      guard fitsQuietly(value, schema, &own) else { continue }
      fits = true
      seen.formUnion(own)
      // More need not be known, unless all that is looked at is wanted.
      if !seen.isWanted { break }
    }
    return fits || failAlternatives(value, schemas, "anyOf")
  }

  private mutating func checkOneOf(
    _ value: JSONValue, _ schemas: [SchemaIndex], _ seen: inout Evaluated
  ) -> Bool {
    var fitting: [Int] = []
    for (number, schema) in schemas.enumerated() {
      var own = Evaluated(isWanted: seen.isWanted)
      guard fitsQuietly(value, schema, &own) else { continue }
      fitting.append(number + 1)
      seen.formUnion(own)
      if fitting.count > 1, !isCollecting { return false }
    }
    if fitting.isEmpty { return failAlternatives(value, schemas, "oneOf") }
    if fitting.count == 1 { return true }
    let numbers = fitting.prefix(10).map { String($0) }.joined(lastWith: "and")
    return fail(
      "oneOf", "must fit only one of \(schemas.count) alternatives, but fits the numbers \(numbers)")
  }

  private mutating func checkDependentSchemas(
    _ value: JSONValue, _ combination: Combination, _ seen: inout Evaluated
  ) -> Bool {
    guard case .object(let object) = value else { return true }
    let names = Set(object.members.lazy.map { ExactName($0.key) })
    var fits = true
    for (name, schema) in combination.dependentSchemas where names.contains(ExactName(name)) {
      if !check(value, schema, &seen) { fits = false }
    }
    return fits
  }
}
