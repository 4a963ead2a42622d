import MCPWire

extension SchemaCheck {
  /// The keywords that apply other schemas to the same value.
  mutating func checkCombination(_ value: JSONValue, _ node: SchemaNode, _ seen: inout Evaluated) -> Bool {
    guard let combination = node.keywords.combination else { return true }
    var fits = true
    if let reference = combination.value.reference, !check(value, reference, &seen) { fits = false }
    if let reference = combination.value.dynamicReference, fits || isCollecting {
      if !check(value, target(of: reference), &seen) { fits = false }
    }
    for schema in combination.value.allOf where fits || isCollecting {
      if !check(value, schema, &seen) { fits = false }
      if isOver { return false }
    }
    if let condition = combination.value.condition, fits || isCollecting {
      if !checkCondition(value, condition, &seen) { fits = false }
    }
    if !combination.value.anyOf.isEmpty, fits || isCollecting {
      if !checkAnyOf(value, combination.value.anyOf, &seen) { fits = false }
    }
    if !combination.value.oneOf.isEmpty, fits || isCollecting {
      if !checkOneOf(value, combination.value.oneOf, &seen) { fits = false }
    }
    if let not = combination.value.not, fits || isCollecting, fitsQuietly(value, not) {
      fits = failNot(not)
    }
    if !combination.value.dependentSchemas.isEmpty, fits || isCollecting {
      if !checkDependentSchemas(value, combination, &seen) { fits = false }
    }
    return fits
  }

  @inline(never)
  private mutating func failNot(_ schema: SchemaIndex) -> Bool {
    let graph = graph
    return fail("not", exclusion(by: schema, in: graph))
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

  @inline(never)
  private mutating func checkCondition(
    _ value: JSONValue, _ condition: Condition, _ seen: inout Evaluated
  ) -> Bool {
    var own = Evaluated(isWanted: seen.isWanted)
    if fitsQuietly(value, condition.test, &own) {
      guard merge(own, into: &seen) else { return false }
      return condition.then.map { check(value, $0, &seen) } ?? true
    }
    return condition.otherwise.map { check(value, $0, &seen) } ?? true
  }

  @inline(never)
  private mutating func checkAnyOf(
    _ value: JSONValue, _ schemas: [SchemaIndex], _ seen: inout Evaluated
  ) -> Bool {
    var fits = false
    for schema in schemas {
      var own = Evaluated(isWanted: seen.isWanted)
      guard fitsQuietly(value, schema, &own) else { continue }
      guard merge(own, into: &seen) else { return false }
      fits = true
      // More need not be known, unless all that is looked at is wanted.
      if !seen.isWanted { break }
    }
    return fits || failAlternatives(value, schemas, "anyOf")
  }

  @inline(never)
  private mutating func checkOneOf(
    _ value: JSONValue, _ schemas: [SchemaIndex], _ seen: inout Evaluated
  ) -> Bool {
    var fitting: [Int] = []
    for (number, schema) in schemas.enumerated() {
      var own = Evaluated(isWanted: seen.isWanted)
      guard fitsQuietly(value, schema, &own) else { continue }
      fitting.append(number + 1)
      guard merge(own, into: &seen) else { return false }
      if fitting.count > 1, !isCollecting { return false }
    }
    if fitting.isEmpty { return failAlternatives(value, schemas, "oneOf") }
    if fitting.count == 1 { return true }
    let numbers = fitting.prefix(10).map { String($0) }.joined(lastWith: "and")
    return fail(
      "oneOf", "must fit only one of \(schemas.count) alternatives, but fits the numbers \(numbers)")
  }

  @inline(never)
  private mutating func checkDependentSchemas(
    _ value: JSONValue, _ combination: Shared<Combination>, _ seen: inout Evaluated
  ) -> Bool {
    guard case .object(let object) = value else { return true }
    let names = Set(object.members.lazy.map { ExactName($0.key) })
    var fits = true
    for (name, schema) in combination.value.dependentSchemas where names.contains(ExactName(name)) {
      if !check(value, schema, &seen) { fits = false }
    }
    return fits
  }
}
