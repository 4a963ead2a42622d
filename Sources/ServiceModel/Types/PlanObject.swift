import ProtocolModel

extension TypePlanner {
  /// A struct for an object with described members, a dictionary for one whose members are alike, else any object.
  mutating func object(_ schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    let additional = schema["additionalProperties"]
    guard schema["properties"] != nil || additional?.bool == false else {
      guard let additional, additional.map?.isEmpty == false else { return .object }
      return .map(type(for: additional, as: path.dropLast() + [valueName(path)], in: scope))
    }
    // Its place among the types is before those that lie in it.
    let index = types.count
    declare(path, schema, .structure(.init(properties: [], additional: .kept)))
    guard types.count > index else { return .named(path) }
    var properties: [ServiceType.Property] = []
    for entry in schema.schemaProperties {
      properties.append(property(entry, of: schema, in: path, scope))
    }
    requireKnown(schema)
    report(collisionsOf: properties)
    var rest = ServiceType.Structure.Additional.kept
    if additional?.bool == false {
      rest = .forbidden
    } else if let additional, additional.map?.isEmpty == false {
      rest = .typed(type(for: additional, as: path + ["AdditionalMember"], in: scope))
    }
    types[index].shape = .structure(.init(properties: properties, additional: rest))
    return .named(path)
  }

  private func valueName(_ path: [String]) -> String {
    path.last.map(ServiceNames.element) ?? "Member"
  }

  private mutating func property(
    _ entry: Node.Entry, of schema: Node, in path: [String], _ scope: SchemaScope
  ) -> ServiceType.Property {
    let value = entry.value
    let type = type(for: value, as: path + [ServiceNames.type(entry.name)], in: scope)
    let isRequired = schema.requiredNames.contains(entry.name)
    var presence: ServiceType.Property.Presence = isRequired ? .required : .optional
    if let standard = value["default"], !isRequired, let text = literal(standard, of: type) {
      presence = .defaulted(text)
    }
    var constant: String?
    if isRequired, case .named(let name) = type, let only = onlyCase(of: name) { constant = ".\(only)" }
    return ServiceType.Property(
      name: entry.name, property: ServiceNames.property(value[propertyNameKey(type)]?.string ?? entry.name),
      doc: value.schemaDoc, type: type, presence: presence, constant: constant, range: entry.key.range)
  }

  /// On a property whose type is declared for it alone, the name in Swift is the type's; on any other, the property's.
  private func propertyNameKey(_ type: SwiftType) -> String {
    type.withoutNull.isDeclared ? "" : SchemaKeywords.swiftName
  }

  private func onlyCase(of path: [String]) -> String? {
    guard case .enumeration(let enumeration) = types.first(where: { $0.path == path })?.shape,
      enumeration.cases.count == 1
    else { return nil }
    return enumeration.cases[0].name
  }

  private mutating func requireKnown(_ schema: Node) {
    let known = schema.schemaProperties.map(\.name)
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

extension SwiftType {
  var isDeclared: Bool { if case .named = self { true } else { false } }
}
