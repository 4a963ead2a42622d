import MCPWire

extension SchemaCheck {
  /// Says why a value fits none of some alternatives: what is wrong according to the nearest of them.
  @inline(never)
  mutating func failAlternatives(_ value: JSONValue, _ schemas: [SchemaIndex], _ keyword: String) -> Bool {
    guard isCollecting, !isOver else { return false }
    let branches = schemas.map { branch(value, $0) }
    if obstacle != nil { return false }
    if branches.allSatisfy({ !$0.isOfKind }) {
      let kinds = schemas.reduce(into: KindSet()) { $0.formUnion(graph.nodes[$1].keywords.types ?? []) }
      return fail(keyword, "expected \(kinds.description), found \(value.kind)")
    }
    let constants = schemas.compactMap { graph.nodes[$0].keywords.constant }
    if constants.count == schemas.count { return fail(keyword, message(for: constants, found: value)) }
    guard let best = branches.indices.min(by: { branches[$0].isNearer(than: branches[$1]) }) else {
      return false
    }
    let isSure = branches.indices.allSatisfy {
      $0 == best || branches[best].isSurelyNearer(than: branches[$0])
    }
    if !isSure {
      _ = fail(keyword, "fits none of \(schemas.count) alternatives; the nearest is number \(best + 1)")
    }
    violations += branches[best].violations.prefix(limit - violations.count)
    return false
  }

  /// What is wrong with a value according to one alternative.
  private mutating func branch(_ value: JSONValue, _ schema: SchemaIndex) -> Branch {
    let before = violations
    violations = []
    var seen = Evaluated()
    _ = check(value, schema, &seen)
    defer { violations = before }
    let top = path.count
    var result = Branch(violations: violations)
    let own = violations.filter { $0.path.count == top }
    result.isOfKind = !own.contains { $0.keyword == "type" }
    result.mismatches = violations.count {
      $0.path.count == top + 1 && ($0.keyword == "const" || $0.keyword == "enum")
    }
    result.missing = own.count { $0.keyword == "required" }
    result.ownCount = own.count
    return result
  }
}

/// How near a value is to one of several alternatives.
private struct Branch {
  var violations: [SchemaViolation]
  /// Whether the value is of a type that the alternative allows.
  var isOfKind = true
  /// How many members ought to have other, fixed values: those by which alternatives are told apart.
  var mismatches = 0
  /// How many members are missing.
  var missing = 0
  /// How many violations are of the value itself, not of a part of it.
  var ownCount = 0

  init(violations: [SchemaViolation]) { self.violations = violations }

  /// Whether this one is meant rather than another, without doubt.
  func isSurelyNearer(than other: Branch) -> Bool {
    if isOfKind != other.isOfKind { return isOfKind }
    return mismatches < other.mismatches
  }

  func isNearer(than other: Branch) -> Bool {
    if isOfKind != other.isOfKind { return isOfKind }
    return (mismatches, missing, ownCount, violations.count)
      < (other.mismatches, other.missing, other.ownCount, other.violations.count)
  }
}
