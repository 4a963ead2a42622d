import ProtocolModel

/// The keywords of JSON Schema that official schemas use.
private let knownKeywords: Set<String> = [
  "$ref", "additionalProperties", "allOf", "anyOf", "const", "description", "enum", "format", "items",
  "maxItems",
  "maxLength", "maximum", "minItems", "minLength", "minimum", "properties", "required", "type",
]

extension OfficialReader {
  /// What a name stands for.
  mutating func definition(_ definition: Node.Entry) -> WireShape.Definition {
    switch shape(schema(definition)) {
    case .object(let members): .object(members)
    case .enumeration(let values): .enumeration(values)
    case .union(let cases): .union(cases)
    case let other: .alias(other)
    }
  }

  /// What a schema allows.
  mutating func shape(_ schema: Schema) -> WireShape.Shape {
    if let builtin = builtin(at: schema) { return builtin }
    guard schema.node.map != nil else {
      report(.officialKeyword, "a schema is a map, not \(schema.node.kindDescription)", at: schema.node)
      return .builtin(.any)
    }
    if let doc = schema.node["description"], doc.string == nil {
      report(.wrongKind, "'description' is \(doc.kindDescription), expected a string", at: doc)
    }
    if let reference = schema.node["$ref"] {
      check(schema, allows: ["$ref"], where: "beside a reference")
      return target(of: reference)
    }
    if schema.node["anyOf"] != nil {
      check(schema, allows: ["anyOf"], where: "beside 'anyOf'")
      return union(schema)
    }
    if schema.node["allOf"] != nil { return anonymous(allOf(schema)) }
    guard let type = schema.node["type"] else {
      check(schema, allows: [], where: "without 'type'")
      return .builtin(.any)
    }
    if let name = type.string { return shape(schema, ofType: name, at: type) }
    if type.list != nil {
      check(schema, allows: ["type"], where: "beside several types")
      return shape(ofTypes: type)
    }
    report(.officialKeyword, "'type' is \(type.kindDescription), expected a string or a list", at: type)
    return .builtin(.any)
  }

  private mutating func shape(_ schema: Schema, ofType name: String, at type: Node) -> WireShape.Shape {
    switch name {
    case "string": return text(schema)
    case "integer": return bounded(.builtin(.int), schema, by: ["minimum", "maximum"], of: name)
    case "number": return bounded(.builtin(.number), schema, by: ["minimum", "maximum"], of: name)
    case "boolean":
      check(schema, allows: ["type"], where: "beside type 'boolean'")
      return .builtin(.bool)
    case "array":
      guard let items = schema.child("items") else {
        report(.officialKeyword, "an array has no 'items', which say what it holds", at: type)
        return .list(.builtin(.any))
      }
      return bounded(.list(shape(items)), schema, by: ["minItems", "maxItems"], and: ["items"], of: name)
    case "object": return object(schema)
    default:
      report(.officialKeyword, "'\(name)' is no type that the reader knows", at: type)
      return .builtin(.any)
    }
  }

  /// One of several; those of unions inside it are its own.
  private mutating func union(_ schema: Schema) -> WireShape.Shape {
    guard let list = schema.node["anyOf"], list.list?.isEmpty == false else {
      report(.officialKeyword, "'anyOf' is no list of types", at: schema.node)
      return .builtin(.any)
    }
    var cases: Set<WireShape.Shape> = []
    for option in schema.children("anyOf") {
      let shape = shape(option)
      let inner: Set<WireShape.Shape> = if case .union(let inner) = shape { inner } else { [shape] }
      if !cases.isDisjoint(with: inner) {
        report(.officialConflict, "a union has the same type twice", at: option.node)
      }
      cases.formUnion(inner)
    }
    return .union(cases)
  }

  /// The strings of a list, none of them twice.
  mutating func strings(_ list: Node, _ keyword: String) -> Set<String> {
    guard let items = list.list, !items.isEmpty else {
      report(.officialKeyword, "'\(keyword)' is no list of strings", at: list)
      return []
    }
    var result: Set<String> = []
    for item in items {
      guard let text = item.string else {
        report(.officialKeyword, "'\(keyword)' holds \(item.kindDescription), expected a string", at: item)
        continue
      }
      if !result.insert(text).inserted {
        report(.officialConflict, "'\(keyword)' has '\(text)' twice", at: item)
      }
    }
    return result
  }

  /// Reports keywords that mean nothing, or nothing here.
  mutating func check(_ schema: Schema, allows keywords: [String], where place: String) {
    for entry in schema.node.map ?? [] where entry.name != "description" && !keywords.contains(entry.name) {
      let message =
        knownKeywords.contains(entry.name)
        ? "'\(entry.name)' means nothing \(place)"
        : "'\(entry.name)' is no keyword that the reader knows"
      report(.officialKeyword, message, at: entry.key)
    }
  }
}
