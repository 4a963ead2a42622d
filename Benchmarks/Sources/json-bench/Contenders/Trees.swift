import MCPModel
import MCPWire

extension ListToolsResult {
  /// The same result with schemas that are ordered lists of values all the way down, and hold no text any more.
  var withSchemasAsTrees: ListToolsResult {
    var result = self
    for index in result.tools.indices {
      result.tools[index].inputSchema = result.tools[index].inputSchema.tree
      result.tools[index].outputSchema = result.tools[index].outputSchema?.tree
    }
    return result
  }
}

extension JSONObject {
  fileprivate var tree: JSONObject {
    var tree = JSONMembers<JSONValue>()
    for (name, value) in members { tree.append(name, value.tree) }
    return JSONObject(tree)
  }
}

extension JSONValue {
  fileprivate var tree: JSONValue {
    switch self {
    case .object(let object): .object(object.tree)
    case .array(let elements): .array(elements.map(\.tree))
    default: self
    }
  }
}
