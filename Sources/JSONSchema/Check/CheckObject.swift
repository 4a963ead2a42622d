import MCPWire

extension SchemaCheck {
  /// The keywords for objects. Of several members of one name all are checked: who reads the object may take any.
  mutating func checkObject(
    _ members: JSONMembers<JSONValue>, _ node: SchemaNode, _ seen: inout Evaluated
  ) -> Bool {
    guard let rules = node.keywords.object else { return true }
    var fits = checkCounts(members, rules)
    guard fits || isCollecting else { return false }
    var found = FoundNames(count: rules.value.requiredCount == 0 ? 0 : rules.value.schemas.count)
    var missing = rules.value.requiredCount
    for index in members.indices {
      let (name, value) = members[index]
      let isFitting = checkMember(name, value, node, at: index, &found, &missing, &seen)
      if isFitting { continue }
      fits = false
      if !isCollecting || isOver { return false }
    }
    if missing > 0 {
      fits = false
      guard isCollecting else { return false }
      failMissing(rules, found)
    }
    if !rules.value.dependentRequired.isEmpty, !checkDependent(members, rules) { fits = false }
    return fits
  }

  @inline(__always)
  private mutating func checkMember(
    _ name: String, _ value: JSONValue, _ node: SchemaNode, at index: Int, _ found: inout FoundNames,
    _ missing: inout Int, _ seen: inout Evaluated
  ) -> Bool {
    guard let rules = node.keywords.object else { return true }
    var fits = true
    var isKnown = false
    if let place = rules.value.names.place(of: name) {
      if rules.value.isRequired[place], found.insert(place) { missing -= 1 }
      if let schema = rules.value.schemas[place] {
        isKnown = true
        fits = checkPart(value, .member(name), schema)
      }
    }
    guard fits || isCollecting else { return false }
    if !rules.value.patterns.isEmpty, !checkPatterns(name, value, rules, &isKnown) { fits = false }
    if !isKnown, let additional = rules.value.additional {
      isKnown = true
      if additional == SchemaGraph.never {
        fits = fail("additionalProperties", unknownMember(name, node))
      } else if !checkPart(value, .member(name), additional) {
        fits = false
      }
    }
    if isKnown { seen.insert(index) }
    if let schema = rules.value.propertyNames, !checkName(name, schema) { fits = false }
    return fits
  }

  @inline(never)
  private mutating func checkPatterns(
    _ name: String, _ value: JSONValue, _ rules: Shared<ObjectRules>, _ isKnown: inout Bool
  ) -> Bool {
    var fits = true
    for (pattern, schema) in rules.value.patterns {
      switch matches(pattern, name) {
      case nil: return false
      case true:
        isKnown = true
        if !checkPart(value, .member(name), schema) { fits = false }
      default: break
      }
    }
    return fits
  }

  @inline(never)
  private mutating func checkName(_ name: String, _ schema: SchemaIndex) -> Bool {
    let first = violations.count
    var seen = Evaluated()
    if check(.string(name), schema, &seen) { return true }
    // What is wrong with the name alone does not say that it is about a name.
    for index in violations.indices.dropFirst(first) {
      violations[index].message = "the name \(quoted(name)) is not allowed: \(violations[index].message)"
      violations[index].keyword = "propertyNames"
    }
    return false
  }

  @inline(never)
  private mutating func checkCounts(_ members: JSONMembers<JSONValue>, _ rules: Shared<ObjectRules>) -> Bool {
    guard rules.value.leastCount > 0 || members.count > rules.value.mostCount else { return true }
    let count = Set(members.lazy.map { ExactName($0.key) }).count
    if count < rules.value.leastCount {
      return fail(
        "minProperties", "must have at least \(counted(rules.value.leastCount, "member")), found \(count)")
    }
    if count > rules.value.mostCount {
      return fail(
        "maxProperties", "must have at most \(counted(rules.value.mostCount, "member")), found \(count)")
    }
    return true
  }

  @inline(never)
  private mutating func checkDependent(_ members: JSONMembers<JSONValue>, _ rules: Shared<ObjectRules>)
    -> Bool
  {
    var fits = true
    let names = Set(members.lazy.map { ExactName($0.key) })
    for (name, required) in rules.value.dependentRequired where names.contains(ExactName(name)) {
      for other in required where !names.contains(ExactName(other)) {
        fits = fail(
          "dependentRequired", "the member \(quoted(other)) is missing, which \(quoted(name)) needs")
      }
    }
    return fits
  }

  @inline(never)
  private mutating func failMissing(_ rules: Shared<ObjectRules>, _ found: FoundNames) {
    for place in rules.value.names.names.indices where rules.value.isRequired[place] && !found.contains(place)
    {
      _ = fail("required", "the member \(quoted(rules.value.names.names[place])) is missing")
    }
  }
}

/// What to say about a member that a schema does not know.
func unknownMember(_ name: String, _ node: SchemaNode) -> String {
  let known = node.keywords.object?.value.names.names ?? []
  let hint = nearest(name, in: known).map { "; did you mean \(quoted($0))?" } ?? ""
  return "\(quoted(name)) is not a member here\(hint)"
}

/// Which of the names of a table have been found.
private struct FoundNames {
  /// Those among the first 64.
  private var first: UInt64 = 0
  private var others: [Bool]

  init(count: Int) {
    others = count > 64 ? Array(repeating: false, count: count - 64) : []
  }

  func contains(_ place: Int) -> Bool {
    place < 64 ? first >> UInt64(place) & 1 != 0 : others[place - 64]
  }

  /// Adds a place; answers whether it is new.
  @inline(__always)
  mutating func insert(_ place: Int) -> Bool {
    guard !contains(place) else { return false }
    if place < 64 { first |= 1 << UInt64(place) } else { others[place - 64] = true }
    return true
  }
}
