import MCPWire

extension SchemaCheck {
  /// Checks the parts of a value that no other schema has looked at.
  mutating func checkUnevaluated(_ value: JSONValue, _ node: SchemaNode, _ seen: inout Evaluated) -> Bool {
    var fits = true
    switch value {
    case .array(let elements):
      guard let schema = node.keywords.unevaluatedItems else { return true }
      for index in elements.indices where !seen.contains(index) {
        let isFitting =
          schema == SchemaGraph.never
          ? failHere(.index(index), "unevaluatedItems", "is an item too many")
          : checkPart(elements[index], .index(index), schema)
        if isFitting { continue }
        fits = false
        if !isCollecting || isOver { return false }
      }
      seen.hasAll = true
    case .object(let object):
      guard let schema = node.keywords.unevaluatedProperties else { return true }
      let members = object.members
      for index in members.indices where !seen.contains(index) {
        let (name, value) = members[index]
        let isFitting =
          schema == SchemaGraph.never
          ? fail("unevaluatedProperties", unknownMember(name, node))
          : checkPart(value, .member(name), schema)
        if isFitting { continue }
        fits = false
        if !isCollecting || isOver { return false }
      }
      seen.hasAll = true
    default: break
    }
    return fits
  }

  /// Adds what one schema has looked at to what others have.
  mutating func merge(_ own: Evaluated, into seen: inout Evaluated) -> Bool {
    guard seen.isWanted, spend(own.count) else { return !seen.isWanted }
    seen.formUnion(own)
    return true
  }

  /// Checks a part of the value against a schema of its own.
  @inline(__always)
  mutating func checkPart(
    _ value: JSONValue, _ step: @autoclosure () -> JSONPathElement, _ schema: SchemaIndex
  ) -> Bool {
    var seen = Evaluated()
    guard isCollecting else { return check(value, schema, &seen) }
    path.append(step())
    let fits = check(value, schema, &seen)
    path.removeLast()
    return fits
  }

  /// Adds a violation at a part of the value, and answers false.
  mutating func failHere(
    _ step: @autoclosure () -> JSONPathElement, _ keyword: String, _ message: @autoclosure () -> String
  ) -> Bool {
    guard isCollecting else { return false }
    path.append(step())
    defer { path.removeLast() }
    return fail(keyword, message())
  }
}
