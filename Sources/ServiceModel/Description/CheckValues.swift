import JSONSchema
import MCPWire
import ProtocolModel

extension ServiceReader {
  /// Checks what only somebody can tell who understands the whole schema: patterns, and defaults against their own
  /// schemas.
  ///
  /// - Parameter schema: a schema in which no reference leads out of it.
  mutating func checkValues(_ schema: Node) {
    guard let root = schema.jsonValue else { return }
    let whole: SchemaRoot
    do throws(SchemaError) {
      whole = try SchemaRoot(root)
      _ = try SchemaValidator(root, in: whole)
    } catch {
      let place = schema.at(error.path)
      let what = place.string.map { "'\($0)': " } ?? ""
      diagnostics.error(.invalidSchema, "\(what)\(error.message)", at: place.range)
      return
    }
    checkDefaults(schema, whole)
  }

  private mutating func checkDefaults(_ schema: Node, _ root: SchemaRoot) {
    if let standard = schema["default"], let value = standard.jsonValue, let own = schema.jsonValue,
      let validator = try? SchemaValidator(own, in: root, assertsFormats: true)
    {
      for violation in validator.violations(of: value, limit: 1) {
        diagnostics.error(
          .invalidDefault, "the default does not fit its own schema: \(violation.message)",
          at: standard.at(violation.path).range)
      }
    }
    for entry in schema.map ?? [] {
      switch SchemaKeywords.kinds[entry.name] {
      case .schema: checkDefaults(entry.value, root)
      case .schemaList: for item in entry.value.list ?? [] { checkDefaults(item, root) }
      case .schemaMap: for item in entry.value.map ?? [] { checkDefaults(item.value, root) }
      default: break
      }
    }
  }
}

extension Node {
  /// The node as JSON.
  fileprivate var jsonValue: JSONValue? { try? JSONValue(json: JSONText.render(self)) }

  /// The node at the end of a path, or the last one on the way to it.
  fileprivate func at(_ path: JSONPath) -> Node {
    path.reduce(self) { node, step in
      switch step {
      case .member(let name): return node[name] ?? node
      case .index(let index):
        guard let items = node.list, items.indices.contains(index) else { return node }
        return items[index]
      }
    }
  }
}
