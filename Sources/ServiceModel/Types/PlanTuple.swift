import ProtocolModel

extension TypePlanner {
  /// A struct for a list whose first elements have schemas of their own.
  mutating func tuple(_ schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    let index = types.count
    declare(path, schema, .tuple(.init(items: [], required: 0, rest: nil)))
    guard types.count > index else { return .named(path) }
    var items: [SwiftType] = []
    for (position, item) in (schema["prefixItems"]?.list ?? []).enumerated() {
      items.append(type(for: item, as: path + ["Item\(position)"], in: scope))
    }
    var rest: SwiftType? = .json
    if let schema = schema["items"] {
      rest = schema.bool == false ? nil : type(for: schema, as: path + ["Rest"], in: scope)
    }
    let least = schema["minItems"]?.number.flatMap { Int($0) } ?? 0
    types[index].shape = .tuple(.init(items: items, required: min(least, items.count), rest: rest))
    return .named(path)
  }
}
