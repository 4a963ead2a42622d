import MCPWire

extension SchemaCheck {
  /// The keywords for objects. Of several members of one name all are checked: who reads the object may take any.
  mutating func checkObject(
    _ members: JSONMembers<JSONValue>, _ node: SchemaNode, _ seen: inout Evaluated
  ) -> Bool {
    guard let rules = node.keywords.object else { return true }
    var fits = checkCounts(members, rules)
    guard fits || isCollecting else { return false }
    var found = FoundNames(count: rules.requiredCount == 0 ? 0 : rules.schemas.count)
    var missing = rules.requiredCount
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
    if !rules.dependentRequired.isEmpty, !checkDependent(members, rules) { fits = false }
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
    if let place = rules.names.place(of: name) {
      if rules.isRequired[place], found.insert(place) { missing -= 1 }
      if let schema = rules.schemas[place] {
        isKnown = true
        fits = checkPart(value, .member(name), schema)
      }
    }
    guard fits || isCollecting else { return false }
    if !rules.patterns.isEmpty, !checkPatterns(name, value, rules, &isKnown) { fits = false }
    if !isKnown, let additional = rules.additional {
      isKnown = true
      if additional == SchemaGraph.never {
        fits = fail("additionalProperties", unknownMember(name, node))
      } else if !checkPart(value, .member(name), additional) {
        fits = false
      }
    }
    if isKnown { seen.insert(index) }
    if let schema = rules.propertyNames, !checkName(name, schema) { fits = false }
    return fits
  }

  private mutating func checkPatterns(
    _ name: String, _ value: JSONValue, _ rules: ObjectRules, _ isKnown: inout Bool
  ) -> Bool {
    var fits = true
    for (pattern, schema) in rules.patterns {
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

  private mutating func checkCounts(_ members: JSONMembers<JSONValue>, _ rules: ObjectRules) -> Bool {
    guard rules.leastCount > 0 || members.count > rules.mostCount else { return true }
    let count = Set(members.lazy.map { ExactName($0.key) }).count
    if count < rules.leastCount {
      return fail(
        "minProperties", "must have at least \(counted(rules.leastCount, "member")), found \(count)")
    }
    if count > rules.mostCount {
      return fail("maxProperties", "must have at most \(counted(rules.mostCount, "member")), found \(count)")
    }
    return true
  }

  private mutating func checkDependent(_ members: JSONMembers<JSONValue>, _ rules: ObjectRules) -> Bool {
    var fits = true
    let names = Set(members.lazy.map { ExactName($0.key) })
    for (name, required) in rules.dependentRequired where names.contains(ExactName(name)) {
      for other in required where !names.contains(ExactName(other)) {
        fits = fail(
          "dependentRequired", "the member \(quoted(other)) is missing, which \(quoted(name)) needs")
      }
    }
    return fits
  }

  private mutating func failMissing(_ rules: ObjectRules, _ found: FoundNames) {
    for place in rules.names.names.indices where rules.isRequired[place] && !found.contains(place) {
      _ = fail("required", "the member \(quoted(rules.names.names[place])) is missing")
    }
  }
}

/// What to say about a member that a schema does not know.
func unknownMember(_ name: String, _ node: SchemaNode) -> String {
  let known = node.keywords.object?.names.names ?? []
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
