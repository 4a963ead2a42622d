import ProtocolModel

extension OfficialReader {
  typealias Members = [String: WireShape.Member]

  /// An object with members, one with any names, or one of which nothing is said.
  mutating func object(_ schema: Schema) -> WireShape.Shape {
    let members = ownMembers(schema)
    guard let rest = schema.child("additionalProperties"), rest.node.bool != true else {
      return anonymous(members)
    }
    let item = shape(rest)
    if item == .builtin(.any) { return anonymous(members) }
    if !members.isEmpty {
      report(.officialKeyword, "an object has members and others of one type", at: rest.node)
    }
    return .map(item)
  }

  /// An object as a shape: without members, nothing is said of it.
  func anonymous(_ members: Members) -> WireShape.Shape {
    members.isEmpty ? .builtin(.object) : .object(members)
  }

  /// The members that an object's schema gives by itself.
  private mutating func ownMembers(_ schema: Schema) -> Members {
    check(
      schema, allows: ["type", "properties", "required", "additionalProperties"],
      where: "beside type 'object'")
    if let properties = schema.node["properties"], properties.map == nil {
      report(
        .officialKeyword, "'properties' is \(properties.kindDescription), expected a map", at: properties)
    }
    var members: Members = [:]
    for property in schema.properties {
      guard let name = property.key.string else { continue }
      members[name] = WireShape.Member(shape(property.schema), isRequired: false)
    }
    guard let required = schema.node["required"] else { return members }
    for name in strings(required, "required").sorted() {
      if members[name] == nil {
        report(.officialKeyword, "'required' names '\(name)', which is no member", at: required)
      }
      members[name]?.isRequired = true
    }
    return members
  }

  /// The members of several objects that a value is at once.
  mutating func allOf(_ schema: Schema) -> Members {
    check(schema, allows: ["allOf"], where: "beside 'allOf'")
    guard schema.node["allOf"]?.list?.isEmpty == false else {
      report(.officialKeyword, "'allOf' is no list of types", at: schema.node)
      return [:]
    }
    var result: Members = [:]
    for part in schema.children("allOf") {
      for (name, member) in objectMembers(part) {
        result[name] = merged(result[name], member, name, at: part.node)
      }
    }
    return result
  }

  /// The members of what must be an object: spelled out, by its name, or made of others.
  mutating func objectMembers(_ schema: Schema) -> Members {
    if schema.node["allOf"] != nil { return allOf(schema) }
    guard let reference = schema.node["$ref"] else {
      if case .object(let members) = shape(schema) { return members }
      report(.officialKeyword, "'allOf' is made of objects with members", at: schema.node)
      return [:]
    }
    check(schema, allows: ["$ref"], where: "beside a reference")
    guard let name = reference.string, let definition = definition(named: name) else {
      _ = target(of: reference)
      return [:]
    }
    return members(of: definition, at: reference)
  }

  /// The members of a definition that must be an object.
  ///
  /// - Parameter reference: the place that needs them, if it is another than the definition.
  mutating func members(of definition: Node.Entry, at reference: Node? = nil) -> Members {
    if let known = knownMembers[definition.name] { return known }
    guard expanding.count < Self.depthLimit, expanding.insert(definition.name).inserted else {
      report(
        .officialReference, "'\(definition.name)' is made of itself, or of too many others",
        at: reference ?? definition.key)
      return [:]
    }
    let members = objectMembers(schema(definition))
    expanding.remove(definition.name)
    knownMembers[definition.name] = members
    return members
  }

  private mutating func merged(
    _ first: WireShape.Member?, _ second: WireShape.Member, _ name: String, at node: Node
  ) -> WireShape.Member {
    guard let first else { return second }
    let isRequired = first.isRequired || second.isRequired
    if first.shape == .builtin(.any) { return WireShape.Member(second.shape, isRequired: isRequired) }
    if first.shape != second.shape, second.shape != .builtin(.any) {
      report(
        .officialConflict, "'\(name)' is \(first.shape) in one part and \(second.shape) in another", at: node)
    }
    return WireShape.Member(first.shape, isRequired: isRequired)
  }
}
