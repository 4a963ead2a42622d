import ProtocolModel

extension ServiceReader {
  /// A kind of part: its names have a rule, and its enum gets a word where its name alone would hide something.
  enum PartKind: String {
    case tool = "Tool"
    case prompt = "Prompt"
    case resource = "Resource"
    case template = "Template"
  }

  /// What all parts have; nil where the part has no name, or that of a part before it.
  mutating func part(_ node: Node, _ what: String, _ kind: PartKind) -> ServicePart? {
    guard let name = node["name"], let text = name.string else { return nil }
    if kind == .tool || kind == .prompt {
      guard isNew(text, at: name.range, "the \(what)") else { return nil }
    }
    if node["description"]?.string?.allSatisfy(\.isWhitespace) != false {
      diagnostics.warning(
        .undescribed, "the \(what) '\(text)' has no description, by which a model could choose it",
        at: name.range)
    }
    var given: String?
    if let node = node[SchemaKeywords.swiftName] {
      given = node.string
      if given.map(SwiftName.isIdentifier) != true {
        diagnostics.error(.swiftName, "the name of a method in Swift is expected here", at: node.range)
        return nil
      }
    }
    let method = given.map(SwiftName.lowerCamel) ?? ServiceNames.enumCase(text)
    guard SwiftName.isIdentifier(method) else {
      diagnostics.error(
        .swiftName, "'\(text)' gives no name in Swift: write one as '\(SchemaKeywords.swiftName)'",
        at: name.range)
      return nil
    }
    var type = ServiceNames.upper(method)
    if type.first?.isLetter == false { type = "_\(type)" }
    let taken = ServiceNames.reservedParts.union(sharedTypes)
    if taken.contains(type) {
      type =
        [kind.rawValue, "Part"].map { type + $0 }.first { !taken.contains($0) } ?? "\(type)PartOfService"
    }
    return ServicePart(
      name: text, method: method, type: type, doc: node["description"]?.string ?? node["title"]?.string,
      range: name.range, listed: node.without([SchemaKeywords.swiftName]))
  }

  /// The types beside those of the parts.
  func namesOfSharedTypes() -> Set<String> {
    let shared = (document["$defs"]?.map ?? []) + (document["forms"]?.map ?? [])
    let names = shared.map { planner.name($0.value[SchemaKeywords.swiftName]?.string ?? $0.name, in: []) }
    return Set(names + [service.name])
  }

  /// Whether a name is not there yet; reported where it is.
  mutating func isNew(_ name: String, at range: SourceRange, _ what: String) -> Bool {
    if let twin = names[what, default: [:]].updateValue(range, forKey: name) {
      names[what]?[name] = twin
      diagnostics.error(
        .duplicateName, "\(what) '\(name)' is there twice", at: range,
        notes: [.init("the first one", at: twin)])
      return false
    }
    return true
  }

  /// Names that become one in Swift, and those that peers do not take.
  mutating func checkNames() {
    for tool in service.tools { checkGrammar(tool.part) }
    let parts =
      service.tools.map(\.part) + service.prompts.map(\.part) + service.resources.map(\.part)
      + service.templates.map(\.part)
    var first: [String: ServicePart] = [:]
    var types: [String: ServicePart] = [:]
    for part in parts {
      if let twin = types.updateValue(part, forKey: part.type), twin.method != part.method {
        diagnostics.error(
          .swiftNameCollision,
          "'\(part.name)' becomes the enum '\(part.type)', as another part does: name one with "
            + "'\(SchemaKeywords.swiftName)'", at: part.range, notes: [.init("the other one", at: twin.range)]
        )
      }
      if let twin = first[part.method] {
        diagnostics.error(
          .swiftNameCollision,
          "'\(part.name)' becomes the method '\(part.method)', as another part does: name one with "
            + "'\(SchemaKeywords.swiftName)'", at: part.range, notes: [.init("the other one", at: twin.range)]
        )
      } else {
        first[part.method] = part
      }
    }
  }

  /// Tools are called by models and by programs that allow few letters (SEP-986).
  private mutating func checkGrammar(_ tool: ServicePart) {
    let allowed = tool.name.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "_-.".unicodeScalars.contains($0))
    }
    if tool.name.isEmpty || tool.name.count > 128 {
      diagnostics.error(.invalidName, "the name of a tool has 1 to 128 letters", at: tool.range)
    } else if !allowed {
      diagnostics.error(
        .invalidName, "the name of a tool consists of A-Z, a-z, 0-9, '_', '-' and '.'", at: tool.range)
    }
  }
}
