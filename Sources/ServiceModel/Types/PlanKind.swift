import ProtocolModel

extension TypePlanner {
  /// The type of a schema that says by `type` what it takes.
  mutating func type(byKind schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    let names = schema.schemaTypes
    var kinds = names.filter { $0 != "null" }
    // Every integer is a number.
    if kinds.contains("number") { kinds.removeAll { $0 == "integer" } }
    let isNullable = names.contains("null")
    let type: SwiftType
    switch kinds.count {
    case 0 where isNullable: return json(schema, "there is nothing but 'null'")
    case 0: type = self.type(byKeywords: schema, as: path, in: scope)
    case 1: type = self.type(kinds[0], schema, as: path, in: scope)
    default:
      let alternatives = kinds.map { kind in
        schema.setting("type", to: Node(.string(kind), at: schema["type"]?.range ?? schema.range))
          .without(["default", "title", "description", SchemaKeywords.swiftName])
      }
      type = union(of: alternatives, schema.without(["properties"]), as: path, in: scope)
    }
    return isNullable ? type.orNull : type
  }

  /// The type of a schema that says none, but speaks of members or elements.
  private mutating func type(
    byKeywords schema: Node, as path: [String], in scope: SchemaScope
  ) -> SwiftType {
    let kinds = [("properties", "object"), ("prefixItems", "array"), ("items", "array")]
    guard let (keyword, kind) = kinds.first(where: { schema[$0.0] != nil }) else { return .json }
    diagnostics.warning(
      .inferredType, "there is no 'type'; by '\(keyword)' it is taken for '\(kind)'", at: schema.range)
    return type(kind, schema, as: path, in: scope)
  }

  private mutating func type(
    _ kind: String, _ schema: Node, as path: [String], in scope: SchemaScope
  ) -> SwiftType {
    switch kind {
    case "string": .string
    case "integer": .int
    case "number": .double
    case "boolean": .bool
    case "array": list(schema, as: path, in: scope)
    case "object": object(schema, as: path, in: scope)
    default: .json
    }
  }

  private mutating func list(_ schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    if schema["prefixItems"] != nil { return tuple(schema, as: path, in: scope) }
    guard let items = schema["items"], items.map != nil else { return .list(.json) }
    return .list(type(for: items, as: elementPath(of: path), in: scope))
  }

  /// Where the type of the elements of a list, or of the members of a map, is declared.
  func elementPath(of path: [String]) -> [String] {
    let outer = Array(path.dropLast())
    guard let last = path.last else { return ["Element"] }
    // These names are the generator's, and no plurals.
    let isOwn = path.count == 2 && ["Input", "Output"].contains(last)
    return outer + [name(isOwn ? "\(last)Element" : ServiceNames.element(of: last), in: outer)]
  }
}
