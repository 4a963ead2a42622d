import ProtocolModel

/// The order in which an official file names things, for an import that knows no better one.
public struct OfficialOrder: Sendable, Equatable {
  /// The definitions.
  public var definitions: [String]
  /// The members of objects, the values of enumerations and the types of unions, by the path of what has
  /// them: `Tool`, `CompleteResult.completion`, `ListRootsResult.roots[]`.
  public var parts: [String: [String]]

  /// Makes an order.
  public init(definitions: [String] = [], parts: [String: [String]] = [:]) {
    self.definitions = definitions
    self.parts = parts
  }
}

extension OfficialSchema {
  /// The order in which a file names its definitions and their parts. What is wrong with the file, `read`
  /// says.
  public static func order(of schema: Node) -> OfficialOrder {
    var ignored = Diagnostics()
    let definitions = SchemaContainer.unify(schema, &ignored)[SchemaContainer.name]?.map ?? []
    var order = OfficialOrder(definitions: definitions.map(\.name))
    for definition in definitions { order.collect(definition.value, definition.name) }
    return order
  }
}

extension OfficialOrder {
  /// Notes the parts of a schema. Those of all parts of an `allOf` are parts of the whole.
  fileprivate mutating func collect(_ schema: Node, _ path: String) {
    for part in schema["allOf"]?.list ?? [] { collect(part, path) }
    for option in schema["anyOf"]?.list ?? [] {
      if let name = option["$ref"]?.string {
        parts[path, default: []].append(name)
      } else {
        collect(option, path)
      }
    }
    parts[path, default: []] += schema["enum"]?.list?.compactMap(\.string) ?? []
    for property in schema["properties"]?.map ?? [] {
      parts[path, default: []].append(property.name)
      collect(property.value, "\(path).\(property.name)")
    }
    if let items = schema["items"] { collect(items, path + "[]") }
    if let rest = schema["additionalProperties"] { collect(rest, path + "{}") }
    if parts[path]?.isEmpty == true { parts[path] = nil }
  }
}
