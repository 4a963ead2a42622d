import ProtocolModel

extension TypePlanner {
  /// A struct for an object with described members, a dictionary for one whose members are alike, else any object.
  mutating func object(_ schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    let additional = additionalMembers(of: schema)
    guard schema["properties"] != nil || additional?.bool == false else {
      guard let additional, additional.map?.isEmpty == false else { return .object }
      return .map(type(for: additional, as: elementPath(of: path), in: scope))
    }
    guard declare(path, schema, Self.emptyStruct) else { return .named(path) }
    planMembers(of: schema, at: path, in: scope)
    return .named(path)
  }

  /// What an object is until its members are known.
  static let emptyStruct = ServiceType.Shape.structure(.init(properties: [], additional: .kept))

  /// Finds the types of the members of a declared struct.
  mutating func planMembers(of schema: Node, at path: [String], in scope: SchemaScope) {
    let additional = additionalMembers(of: schema)
    let required = Set(schema.requiredNames)
    var properties: [ServiceType.Property] = []
    for entry in schema.schemaProperties {
      properties.append(property(entry, isRequired: required.contains(entry.name), in: path, scope))
    }
    requireKnown(schema)
    report(collisionsOf: properties)
    var rest = ServiceType.Structure.Additional.kept
    if additional?.bool == false {
      rest = .forbidden
    } else if let additional, additional.map?.isEmpty == false {
      rest = .typed(type(for: additional, as: path + [name("AdditionalMember", in: path)], in: scope))
    }
    complete(path, .structure(.init(properties: properties, additional: rest)))
  }

  /// The schema of the members without a property. Where patterns decide about some of them, it is that of a single
  /// pattern if it allows no others, and else none, as the type cannot tell them apart.
  private func additionalMembers(of schema: Node) -> Node? {
    let additional = schema["additionalProperties"]
    guard let patterns = schema["patternProperties"]?.map, !patterns.isEmpty else { return additional }
    let isAlone = patterns.count == 1 && schema["properties"] == nil && additional?.bool == false
    return isAlone ? patterns[0].value : nil
  }

  private mutating func property(
    _ entry: Node.Entry, isRequired: Bool, in path: [String], _ scope: SchemaScope
  ) -> ServiceType.Property {
    let value = entry.value
    // A default can be written only when all is known of its type.
    let outer = postpones
    if value["default"] != nil { postpones = false }
    defer { postpones = outer }
    let type = type(for: value, as: path + [name(entry.name, in: path)], in: scope)
    var presence: ServiceType.Property.Presence = isRequired ? .required : .optional
    if !isRequired, let standard = value["default"], let text = checkedLiteral(standard, of: type) {
      presence = .defaulted(text)
    }
    var constant: String?
    if isRequired, case .named(let name) = type, let only = onlyCase(of: name) { constant = ".\(only)" }
    return ServiceType.Property(
      name: entry.name,
      property: ServiceNames.property(value[SchemaKeywords.swiftName]?.string ?? entry.name),
      doc: value.schemaDoc, type: type, presence: presence, constant: constant, range: entry.key.range)
  }

  private func onlyCase(of path: [String]) -> String? {
    guard let enumeration = enumeration(at: path), enumeration.cases.count == 1 else { return nil }
    return SwiftName.escaped(enumeration.cases[0].name)
  }

  private mutating func requireKnown(_ schema: Node) {
    let known = Set(schema.schemaProperties.map(\.name))
    for name in schema["required"]?.list ?? [] {
      guard let text = name.string, !known.contains(text) else { continue }
      if let close = nearest(text, in: known) {
        diagnostics.error(
          .unknownName, "'\(text)' is required, but no property: did you mean '\(close)'?", at: name.range)
      } else {
        diagnostics.warning(.unknownName, "'\(text)' is required, but no property", at: name.range)
      }
    }
  }

  private mutating func report(collisionsOf properties: [ServiceType.Property]) {
    var first: [String: ServiceType.Property] = [:]
    for property in properties {
      if let twin = first[property.property] {
        diagnostics.error(
          .swiftNameCollision,
          "'\(property.name)' becomes the property '\(property.property)', as '\(twin.name)' does: name one with "
            + "'\(SchemaKeywords.swiftName)'", at: property.range,
          notes: [.init("the other one", at: twin.range)])
      } else {
        first[property.property] = property
      }
    }
  }
}
