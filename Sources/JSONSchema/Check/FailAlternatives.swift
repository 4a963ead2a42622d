import MCPWire

extension SchemaCheck {
  /// Says why a value fits none of some alternatives: what is wrong according to the nearest of them.
  @inline(never)
  mutating func failAlternatives(_ value: JSONValue, _ schemas: [SchemaIndex], _ keyword: String) -> Bool {
    guard isCollecting, !isOver else { return false }
    let nodes = schemas.map { graph.nodes[$0].keywords }
    let constants = nodes.compactMap { $0.constant?.value }
    if constants.count == schemas.count { return fail(keyword, message(for: constants, found: value)) }
    if let kinds = kinds(of: nodes), !kinds.contains(KindSet(of: value)) {
      return fail(keyword, "expected \(kinds.description), found \(value.kind)")
    }
    var best: (number: Int, branch: Branch, violations: [SchemaViolation])?
    var isSure = true
    for (number, schema) in schemas.enumerated() {
      let (branch, violations) = branch(value, schema)
      if obstacle != nil { return false }
      if let other = best {
        isSure =
          branch.isSurelyNearer(than: other.branch) || (isSure && other.branch.isSurelyNearer(than: branch))
        guard branch.isNearer(than: other.branch) else { continue }
      }
      best = (number + 1, branch, violations)
    }
    guard let best else { return false }
    if !isSure {
      _ = fail(keyword, "fits none of \(schemas.count) alternatives; the nearest is number \(best.number)")
    }
    violations += best.violations.prefix(limit - violations.count)
    return false
  }

  /// All types that some schemas allow; nil if one of them allows any.
  private func kinds(of nodes: [SchemaKeywords]) -> KindSet? {
    var kinds: KindSet = []
    for node in nodes {
      guard let types = node.types else { return nil }
      kinds.formUnion(types)
    }
    return kinds
  }

  /// What is wrong with a value according to one alternative.
  private mutating func branch(_ value: JSONValue, _ schema: SchemaIndex) -> (Branch, [SchemaViolation]) {
    let before = violations
    violations = []
    var seen = Evaluated()
    _ = check(value, schema, &seen)
    defer { violations = before }
    let top = path.count
    var result = Branch()
    let own = violations.filter { $0.path.count == top }
    result.isOfKind = !own.contains { $0.keyword == "type" }
    result.mismatches = violations.count {
      $0.path.count == top + 1 && ($0.keyword == "const" || $0.keyword == "enum")
    }
    result.missing = own.count { $0.keyword == "required" }
    result.ownCount = own.count
    result.count = violations.count
    return (result, violations)
  }
}

/// How near a value is to one of several alternatives.
private struct Branch {
  /// Whether the value is of a type that the alternative allows.
  var isOfKind = true
  /// How many members ought to have other, fixed values: those by which alternatives are told apart.
  var mismatches = 0
  /// How many members are missing.
  var missing = 0
  /// How many violations are of the value itself, not of a part of it.
  var ownCount = 0
  /// How many violations there are.
  var count = 0

  /// Whether this one is meant rather than another, without doubt.
  func isSurelyNearer(than other: Branch) -> Bool {
    if isOfKind != other.isOfKind { return isOfKind }
    return mismatches < other.mismatches
  }

  func isNearer(than other: Branch) -> Bool {
    if isOfKind != other.isOfKind { return isOfKind }
    return (mismatches, missing, ownCount, count)
      < (other.mismatches, other.missing, other.ownCount, other.count)
  }
}
