import MCPWire

extension SchemaCheck {
  /// The keywords for arrays.
  mutating func checkArray(_ elements: [JSONValue], _ node: SchemaNode, _ seen: inout Evaluated) -> Bool {
    guard let rules = node.keywords.array else { return true }
    var fits = true
    if elements.count < rules.value.leastCount {
      fits = fail(
        "minItems", "must have at least \(counted(rules.value.leastCount, "item")), found \(elements.count)")
    }
    if elements.count > rules.value.mostCount {
      fits = fail(
        "maxItems", "must have at most \(counted(rules.value.mostCount, "item")), found \(elements.count)")
    }
    guard fits || isCollecting else { return false }
    if !checkItems(elements, rules, &seen) { fits = false }
    guard fits || isCollecting else { return false }
    if rules.value.isUnique, spend(elements.count), let (first, second) = firstDuplicate(in: elements) {
      fits = fail("uniqueItems", "must have no two equal items, but items \(first) and \(second) are equal")
    }
    guard fits || isCollecting, let contains = rules.value.contains else { return fits }
    return checkContains(elements, contains, &seen) && fits
  }

  @inline(never)
  private mutating func checkItems(
    _ elements: [JSONValue], _ rules: Shared<ArrayRules>, _ seen: inout Evaluated
  )
    -> Bool
  {
    var fits = true
    let prefix = min(rules.value.prefix.count, elements.count)
    for index in 0..<prefix where !checkPart(elements[index], .index(index), rules.value.prefix[index]) {
      fits = false
      if !isCollecting || isOver { return false }
    }
    seen.itemCount = max(seen.itemCount, prefix)
    guard let items = rules.value.items else { return fits }
    seen.hasAll = true
    if items == SchemaGraph.always || prefix == elements.count { return fits }
    if items == SchemaGraph.never {
      return fail("items", "must have at most \(counted(prefix, "item")), found \(elements.count)")
    }
    for index in prefix..<elements.count where !checkPart(elements[index], .index(index), items) {
      fits = false
      if !isCollecting || isOver { return false }
    }
    return fits
  }

  @inline(never)
  private mutating func checkContains(
    _ elements: [JSONValue], _ rule: ContainsRule, _ seen: inout Evaluated
  ) -> Bool {
    var count = 0
    for index in elements.indices {
      guard fitsQuietly(elements[index], rule.schema) else {
        if obstacle != nil { return false }
        continue
      }
      count += 1
      seen.insert(index)
      // More need not be known, unless all that fit are wanted.
      if count > rule.most || (count >= rule.least && rule.most == .max && !seen.isWanted) { break }
    }
    if count < rule.least {
      let keyword = rule.least == 1 ? "contains" : "minContains"
      let wanted = rule.least == 1 ? "at least 1 item that fits" : "at least \(rule.least) items that fit"
      return fail(keyword, "must contain \(wanted) the schema of \"contains\", found \(count)")
    }
    if count > rule.most {
      return fail(
        "maxContains",
        "must contain at most \(counted(rule.most, "item that fits", "items that fit")) the schema of \"contains\""
      )
    }
    return true
  }

  /// Whether a value fits a schema, without collecting violations.
  mutating func fitsQuietly(_ value: JSONValue, _ schema: SchemaIndex) -> Bool {
    var seen = Evaluated()
    return fitsQuietly(value, schema, &seen)
  }

  /// Whether a value fits a schema, without collecting violations.
  mutating func fitsQuietly(_ value: JSONValue, _ schema: SchemaIndex, _ seen: inout Evaluated) -> Bool {
    let wasCollecting = isCollecting
    isCollecting = false
    defer { isCollecting = wasCollecting }
    return check(value, schema, &seen)
  }
}

/// The indices of the first two elements that are equal; nil if all differ.
private func firstDuplicate(in elements: [JSONValue]) -> (Int, Int)? {
  if elements.count <= 8 {
    for second in elements.indices {
      for first in 0..<second where elements[first] == elements[second] { return (first, second) }
    }
    return nil
  }
  var places: [ValueKey: Int] = [:]
  places.reserveCapacity(elements.count)
  for (index, element) in elements.enumerated() {
    if let first = places.updateValue(index, forKey: ValueKey(element)) { return (first, index) }
  }
  return nil
}
