import ProtocolModel

/// Finds keywords that JSON Schema does not have, or that hold what they cannot.
struct SchemaCheck {
  private(set) var diagnostics = Diagnostics()

  /// Checks a schema with all that is in it.
  mutating func check(_ schema: Node, _ what: String = "the schema") {
    if schema.bool != nil { return }
    guard let entries = schema.map else {
      diagnostics.error(
        .wrongKind, "\(what) is \(schema.kindDescription), expected a map or a boolean", at: schema.range)
      return
    }
    for entry in entries { check(entry) }
  }

  private mutating func check(_ entry: Node.Entry) {
    guard let kind = SchemaKeywords.kinds[entry.name] else { return unknown(entry.key) }
    let (value, what) = (entry.value, "'\(entry.name)'")
    if entry.name == SchemaKeywords.swiftName, let name = value.string, !SwiftName.isIdentifier(name) {
      diagnostics.error(
        .swiftName, "the name of a type or a property in Swift is expected here", at: value.range)
    }
    switch kind {
    case .any: break
    case .bool: diagnostics.expect(value.bool != nil, value, "true or false", what)
    case .string: diagnostics.expect(value.string != nil, value, "a string", what)
    case .map: diagnostics.expect(value.map != nil, value, "a map", what)
    case .list: diagnostics.expect(value.list != nil, value, "a list", what)
    case .number: diagnostics.expect(value.number != nil, value, "a number", what)
    case .positive:
      diagnostics.expect(
        value.number.flatMap(Double.init).map { $0 > 0 } == true, value, "a number above 0", what)
    case .count:
      let count = value.number.flatMap(Double.init)
      let isCount = count.map { $0 >= 0 && $0.rounded() == $0 } == true
      diagnostics.expect(isCount, value, "a whole number from 0", what)
    case .stringList: checkNames(value, what)
    case .stringListMap:
      guard diagnostics.expect(value.map != nil, value, "a map", what) else { return }
      for entry in value.map ?? [] { checkNames(entry.value, "'\(entry.name)' in \(what)") }
    case .type: checkType(value)
    case .schema: checkSubschema(value, what, entry.name)
    case .schemaList:
      guard diagnostics.expect(value.list != nil, value, "a list of schemas", what) else { return }
      if value.list?.isEmpty == true {
        diagnostics.error(.wrongKind, "\(what) is empty, expected a list of schemas", at: value.range)
      }
      for item in value.list ?? [] { check(item, "an element of \(what)") }
    case .schemaMap:
      guard diagnostics.expect(value.map != nil, value, "a map of schemas", what) else { return }
      for entry in value.map ?? [] { check(entry.value, "'\(entry.name)' in \(what)") }
    }
  }

  private mutating func checkSubschema(_ value: Node, _ what: String, _ keyword: String) {
    if keyword == "items", value.list != nil {
      diagnostics.error(
        .wrongKind,
        "'items' is a list, as in older drafts: the schemas of the first elements are 'prefixItems' now",
        at: value.range)
    } else {
      check(value, what)
    }
  }

  private mutating func checkNames(_ value: Node, _ what: String) {
    guard diagnostics.expect(value.list != nil, value, "a list of strings", what) else { return }
    for item in value.list ?? [] {
      diagnostics.expect(item.string != nil, item, "a string", "an element of \(what)")
    }
  }

  private mutating func checkType(_ value: Node) {
    let names = ["array", "boolean", "integer", "null", "number", "object", "string"]
    for item in value.list ?? [value] {
      guard let name = item.string else {
        diagnostics.expect(false, item, "a string or a list of strings", "'type'")
        continue
      }
      guard !names.contains(name) else { continue }
      let usual = ["bool": "boolean", "int": "integer", "float": "number", "list": "array", "map": "object"]
      let hint = (usual[name] ?? nearest(name, in: names)).map { ": did you mean '\($0)'?" } ?? ""
      diagnostics.error(.unknownValue, "'\(name)' is no type of JSON Schema\(hint)", at: item.range)
    }
  }

  private mutating func unknown(_ key: Node) {
    guard let name = key.string, !name.hasPrefix("x-") else { return }
    if name == "nullable" {
      diagnostics.error(
        .unknownKeyword,
        "'nullable' is no keyword of JSON Schema: write 'type: [string, \"null\"]' or the like",
        at: key.range)
    } else if let close = nearest(name, in: SchemaKeywords.kinds.keys) {
      diagnostics.error(
        .unknownKeyword, "'\(name)' is no keyword of JSON Schema: did you mean '\(close)'?", at: key.range)
    } else {
      diagnostics.warning(
        .unknownKeyword, "'\(name)' is no keyword of JSON Schema, and nothing is generated for it",
        at: key.range)
    }
  }
}
