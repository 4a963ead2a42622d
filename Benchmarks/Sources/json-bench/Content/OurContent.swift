import MCPModel
import MCPSupport
import MCPWire

extension Content {
  init(of list: ListToolsResult) {
    add(list.nextCursor)
    for tool in list.tools {
      names.append(tool.name)
      for text in [tool.name, tool.title, tool.description, tool.annotations?.title] { add(text) }
      for schema in [tool.inputSchema, tool.outputSchema] { add(schema) }
      add(tool.annotations?.readOnlyHint)
      add(tool.annotations?.destructiveHint)
      add(tool.annotations?.idempotentHint)
      add(tool.annotations?.openWorldHint)
    }
  }

  init(of result: CallToolResult) {
    for case .text(let block) in result.content {
      // The kind of content is the case of the enumeration.
      add("text")
      add(block.text)
    }
    add(result.structuredContent?.objectValue)
    add(result.isError)
  }

  init(of params: CallToolRequestParams) {
    add(params.name)
    add(params.arguments)
  }

  init(of request: Request) {
    self.init(of: request.params)
    add(request.version)
    add(request.method)
    switch request.id {
    case .integer(let integer): add(Double(integer))
    case .string(let text): add(text)
    }
  }

  private mutating func add(_ object: JSONObject?) {
    for (_, value) in object?.members ?? [:] { add(value) }
  }

  private mutating func add(_ json: JSONValue) {
    switch json {
    case .null: break
    case .bool(let bool): add(bool)
    case .number(let number): add(number.double)
    case .string(let text): add(text)
    case .array(let elements): for element in elements { add(element) }
    case .object(let object): add(object)
    }
  }
}
