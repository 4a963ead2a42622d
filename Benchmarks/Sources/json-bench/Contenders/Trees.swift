import MCPModel

extension ListToolsResult {
  /// The same result with schemas that are ordered lists of values all the way down, and hold no text any more.
  var withSchemasAsTrees: ListToolsResult {
    var result = self
    for index in result.tools.indices {
      result.tools[index].inputSchema = result.tools[index].inputSchema.parsed()
      result.tools[index].outputSchema = result.tools[index].outputSchema?.parsed()
    }
    return result
  }
}
