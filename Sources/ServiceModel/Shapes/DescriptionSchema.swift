import ProtocolModel

extension ProtocolShapes {
  /// A JSON Schema of the descriptions of services, by which editors complete and check them.
  public var descriptionSchema: Node {
    let schema = object(reference: "https://json-schema.org/draft/2020-12/schema")
    let swiftName = text("Its name in Swift, where the derived one does not do.")
    let own: [(String, Node)] = [
      (SchemaKeywords.swiftName, swiftName),
      (
        "access",
        map([
          ("enum", list(Service.Access.allCases.map { string($0.rawValue) })),
          ("description", string("Who may use the generated Swift; the module alone where it is absent.")),
        ])
      ),
      ("server", server), ("tools", entries("Tool", [(SchemaKeywords.swiftName, swiftName)])),
      ("prompts", entries("Prompt", [(SchemaKeywords.swiftName, swiftName)])),
      ("resources", entries("Resource", [(SchemaKeywords.swiftName, swiftName)])),
      (
        "resourceTemplates",
        entries(
          "ResourceTemplate",
          [
            (SchemaKeywords.swiftName, swiftName),
            (ServiceReader.variables, map([("additionalProperties", schema)])),
          ])
      ),
      ("forms", map([("type", string("object")), ("additionalProperties", schema)])),
      ("$defs", map([("type", string("object")), ("additionalProperties", schema)])),
    ]
    return map([
      ("$schema", string("https://json-schema.org/draft/2020-12/schema")),
      ("title", string("The description of an MCP service")),
      ("type", string("object")),
      ("properties", map(own)),
      ("$defs", map(objects.keys.sorted().map { ($0, definition($0, [])) })),
    ])
  }

  private var server: Node {
    definition("Implementation", [("instructions", text("What a model should know about the server."))])
  }

  private func entries(_ name: String, _ extra: [(String, Node)]) -> Node {
    map([("type", string("array")), ("items", definition(name, extra))])
  }

  private func definition(_ name: String, _ extra: [(String, Node)]) -> Node {
    let fields = objects[name] ?? []
    var members = [
      ("type", string("object")),
      ("properties", map(fields.map { ($0.name, value($0)) } + extra)),
    ]
    let required = fields.filter(\.isRequired).map { string($0.name) }
    if !required.isEmpty { members.append(("required", list(required))) }
    return map(members)
  }

  private func value(_ field: FieldShape) -> Node {
    var members = members(of: field.value, named: field.name)
    if !field.doc.isEmpty { members.append(("description", string(field.doc))) }
    return map(members)
  }

  private func members(of shape: ValueShape, named name: String) -> [(String, Node)] {
    switch shape {
    case .any: []
    case .boolean: [("type", string("boolean"))]
    case .integer: [("type", string("integer"))]
    case .number: [("type", string("number"))]
    case .string: [("type", string("string"))]
    case .choice(let values): [("enum", list(values.map(string)))]
    case .anyObject:
      name.hasSuffix("Schema")
        ? [("$ref", string("https://json-schema.org/draft/2020-12/schema"))] : [("type", string("object"))]
    case .object(let name): [("$ref", string("#/$defs/\(name)"))]
    case .list(let element):
      [("type", string("array")), ("items", map(members(of: element, named: name)))]
    }
  }

  private func object(reference: String) -> Node { map([("$ref", string(reference))]) }
  private func text(_ doc: String) -> Node {
    map([("type", string("string")), ("description", string(doc))])
  }
  private func string(_ text: String) -> Node { Node(.string(text), at: .start(of: "")) }
  private func list(_ items: [Node]) -> Node { Node(.list(items), at: .start(of: "")) }
  private func map(_ members: [(String, Node)]) -> Node {
    Node(.map(members.map { Node.Entry(key: string($0.0), value: $0.1) }), at: .start(of: ""))
  }
}
