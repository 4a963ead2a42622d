import MCPWire

extension SchemaCheck {
  /// Checks a value against a schema.
  ///
  /// - Parameter seen: is told which parts of the value the schema has looked at, if it fits.
  mutating func check(_ value: JSONValue, _ index: SchemaIndex, _ seen: inout Evaluated) -> Bool {
    if index == SchemaGraph.always { return true }
    guard spend(1 + cost(of: value)) else { return false }
    guard depth < Self.maximumDepth else {
      return giveUp("is nested too deeply to be checked against its schema")
    }
    depth += 1
    defer { depth -= 1 }
    let node = graph.nodes[index]
    guard graph.isDynamic, node.keywords.resource != scope.last else { return check(value, node, &seen) }
    scope.append(node.keywords.resource)
    defer { scope.removeLast() }
    return check(value, node, &seen)
  }

  @inline(__always)
  private mutating func check(_ value: JSONValue, _ node: SchemaNode, _ seen: inout Evaluated) -> Bool {
    // With a value of another type, or another value altogether, nothing else that is wrong is of interest.
    guard checkGeneral(value, node) else { return false }
    if node.keywords.unevaluatedProperties != nil || node.keywords.unevaluatedItems != nil {
      return checkWithUnevaluated(value, node, &seen)
    }
    let fits = checkParts(value, node, &seen)
    guard fits || isCollecting, node.keywords.combination != nil else { return fits }
    return checkCombination(value, node, &seen) && fits
  }

  /// `type`, `const` and `enum`, and the schema `false`.
  @inline(never)
  private mutating func checkGeneral(_ value: JSONValue, _ node: SchemaNode) -> Bool {
    if let types = node.keywords.types, !types.contains(KindSet(of: value)) {
      return failType(value, types)
    }
    if let constant = node.keywords.constant {
      guard spend(constant.cost) else { return false }
      if constant.value != value {
        return fail("const", "must be \(description(of: constant.value)), found \(excerpt(of: value))")
      }
    }
    if let choices = node.keywords.choices {
      guard spend(choices.cost(of: value)) else { return false }
      if !choices.contains(value) { return fail("enum", message(for: choices.values, found: value)) }
    }
    if node.keywords.isNever { return fail("false", "is not allowed") }
    return true
  }

  /// The keywords for the value's own kind.
  private mutating func checkParts(_ value: JSONValue, _ node: SchemaNode, _ seen: inout Evaluated) -> Bool {
    switch value {
    case .number(let number):
      if let rules = node.keywords.number { return checkNumber(number, rules) }
    case .string(let string):
      if node.keywords.string != nil { return checkString(string, node) }
    case .array(let elements):
      if node.keywords.array != nil { return checkArray(elements, node, &seen) }
    case .object(let object):
      if node.keywords.object != nil { return checkObject(object.members, node, &seen) }
    case .null, .bool: break
    }
    return true
  }

  @inline(never)
  private mutating func failType(_ value: JSONValue, _ types: KindSet) -> Bool {
    var found = value.kind.description
    if case .number(let number) = value, types.contains(.integer) { found = number.excerpt }
    return fail("type", "expected \(types.description), found \(found)")
  }

  @inline(never)
  private mutating func checkWithUnevaluated(
    _ value: JSONValue, _ node: SchemaNode, _ seen: inout Evaluated
  ) -> Bool {
    var own = Evaluated(isWanted: true)
    let fits = checkParts(value, node, &own)
    guard fits || isCollecting else { return false }
    // What is looked at by schemas that do not fit is not known: then their violations have to do.
    if node.keywords.combination != nil, !checkCombination(value, node, &own) { return false }
    return checkUnevaluated(value, node, &own) && merge(own, into: &seen) && fits
  }
}

/// How much a look at a value costs, apart from that at the values inside it.
@inline(__always)
private func cost(of value: JSONValue) -> Int {
  switch value {
  case .string(let string): string.utf8.count / 64
  case .number(let number): number.textLength / 64
  case .object(let object): object.count
  case .null, .bool, .array: 0
  }
}
