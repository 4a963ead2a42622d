import ProtocolModel

extension ServiceReader {
  /// Reads a prompt. Its arguments are texts; a `schema` beside one says what its text is read as.
  mutating func readPrompt(_ node: Node) {
    guard shapes.check(node, "Prompt", "the prompt", extra: [SchemaKeywords.swiftName, "arguments"]),
      var part = part(node, "prompt", .prompt)
    else { return }
    var arguments: [ServiceArgument] = []
    var places: [SourceRange] = []
    var listed: [Node] = []
    for item in node["arguments"]?.list ?? [] {
      guard shapes.check(item, "PromptArgument", "the argument", extra: ["schema", SchemaKeywords.swiftName])
      else { continue }
      listed.append(item.without(["schema", SchemaKeywords.swiftName]))
      guard let place = item["name"], let name = place.string,
        isNew(name, at: place.range, "the argument of '\(part.name)'")
      else { continue }
      places.append(place.range)
      if let given = item[SchemaKeywords.swiftName], given.string.map(SwiftName.isIdentifier) != true {
        diagnostics.error(.swiftName, "the name of a property in Swift is expected here", at: given.range)
      }
      let schema = item["schema"] ?? Node(.map([]), at: item.range)
      arguments.append(
        argument(
          name, item["description"]?.string ?? item["title"]?.string, schema, in: part,
          isRequired: item["required"]?.bool ?? false, given: item[SchemaKeywords.swiftName]?.string))
    }
    if let list = node["arguments"] {
      if list.list == nil {
        diagnostics.error(
          .wrongKind, "'arguments' is \(list.kindDescription), expected a list", at: list.range)
      }
      part.listed = part.listed.setting("arguments", to: Node(.list(listed), at: list.range))
    }
    reportCollisions(Array(zip(arguments, places)))
    service.prompts.append(ServicePrompt(part: part, arguments: arguments))
  }

  /// What a text is read as, and what it may be.
  mutating func argument(
    _ name: String, _ doc: String?, _ schema: Node, in part: ServicePart, isRequired: Bool, given: String?
  ) -> ServiceArgument {
    let scope = SchemaScope(root: schema, path: [part.type])
    let path = [part.type, planner.name(given ?? name, in: [part.type])]
    var type = planner.type(for: schema, as: path, in: scope)
    var values: [String] = []
    switch planner.meant(by: type) {
    case .string, .int, .double: break
    case .bool: values = ["true", "false"]
    case .json where schema.saysNoType: type = .string
    case .named(let path):
      if let enumeration = planner.enumeration(at: path) {
        values = enumeration.cases.map(\.value)
      } else {
        fallthrough
      }
    default:
      diagnostics.error(
        .invalidType,
        "an argument is a text: its schema is that of a string, a number, a boolean or fixed values",
        at: schema.range)
      type = .string
    }
    let listed = inlined(schema, of: part.type)
    checkValues(listed)
    return ServiceArgument(
      name: name, property: ServiceNames.property(given ?? name), doc: doc ?? schema.schemaDoc, type: type,
      isRequired: isRequired,
      standard: isRequired ? nil : schema["default"].flatMap { planner.checkedLiteral($0, of: type) },
      values: values,
      limits: listed.isReadExactly || !values.isEmpty ? nil : listed)
  }

  /// Two arguments that become one property.
  mutating func reportCollisions(_ arguments: [(ServiceArgument, SourceRange)]) {
    var first: [String: (ServiceArgument, SourceRange)] = [:]
    for (argument, range) in arguments {
      if let (twin, place) = first[argument.property], twin.name != argument.name {
        diagnostics.error(
          .swiftNameCollision,
          "'\(argument.name)' becomes the property '\(argument.property)', as '\(twin.name)' does: name one with "
            + "'\(SchemaKeywords.swiftName)'", at: range, notes: [.init("the other one", at: place)])
      } else {
        first[argument.property] = (argument, range)
      }
    }
  }
}
