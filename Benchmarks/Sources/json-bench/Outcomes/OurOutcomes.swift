import MCPModel
import MCPSupport
import MCPWire

extension ListToolsResult: Outcome {
  var size: Int { tools.count }

  func countContent() -> Content {
    var content = Content()
    content.add(nextCursor)
    for tool in tools {
      content.names.append(tool.name)
      for text in [tool.name, tool.title, tool.description, tool.annotations?.title] { content.add(text) }
      for schema in [tool.inputSchema, tool.outputSchema] { content.add(schema) }
      content.add(tool.annotations?.readOnlyHint)
      content.add(tool.annotations?.destructiveHint)
      content.add(tool.annotations?.idempotentHint)
      content.add(tool.annotations?.openWorldHint)
    }
    return content
  }
}

extension CallToolResult: Outcome {
  var size: Int { content.count }

  func countContent() -> Content {
    var content = Content()
    for case .text(let block) in self.content {
      // The member that tells the kind of content has become the case of the enumeration.
      content.add("text")
      content.add(block.text)
    }
    content.add(structuredContent?.objectValue)
    content.add(isError)
    return content
  }
}

extension CallToolRequestParams: Outcome {
  var size: Int { name.utf8.count }

  func countContent() -> Content {
    var content = Content()
    content.add(name)
    content.add(arguments)
    return content
  }
}

extension Request: Outcome {
  var size: Int { method.utf8.count }

  func countContent() -> Content {
    var content = params.countContent()
    content.add(version)
    content.add(method)
    switch id {
    case .integer(let integer): content.add(Double(integer))
    case .string(let text): content.add(text)
    }
    return content
  }
}

extension Content {
  fileprivate mutating func add(_ object: JSONObject?) {
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
