import ProtocolModel

extension TypePlanner {
  /// A struct for a list whose first elements have schemas of their own.
  mutating func tuple(_ schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    guard declare(path, schema, .tuple(.init(items: [], required: 0, rest: nil))) else { return .named(path) }
    var items: [ServiceType.Tuple.Item] = []
    for (position, item) in (schema["prefixItems"]?.list ?? []).enumerated() {
      let type = type(for: item, as: path + ["Item\(position)"], in: scope)
      items.append(.init(type: type, doc: item.schemaDoc))
    }
    var rest: SwiftType? = .json
    if let schema = schema["items"] {
      rest = schema.bool == false ? nil : type(for: schema, as: path + ["Rest"], in: scope)
    }
    let least = schema["minItems"]?.number.flatMap(Double.init).flatMap { Int(exactly: $0) } ?? 0
    complete(path, .tuple(.init(items: items, required: min(least, items.count), rest: rest)))
    return .named(path)
  }
}
