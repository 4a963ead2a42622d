import Foundation

extension [String: Any]: Outcome {
  var size: Int { count }

  func countContent() -> Content {
    var content = Content()
    content.add(any: self)
    let tools = self["tools"] as? [[String: Any]] ?? []
    content.names = tools.compactMap { $0["name"] as? String }
    return content
  }
}

extension CodableTools: Outcome {
  var size: Int { tools.count }

  func countContent() -> Content {
    var content = Content()
    content.add(nextCursor)
    for tool in tools {
      content.names.append(tool.name)
      for text in [tool.name, tool.title, tool.description, tool.annotations?.title] { content.add(text) }
      for schema in [tool.inputSchema, tool.outputSchema] { content.add(.object(schema ?? [:])) }
      content.add(tool.annotations?.readOnlyHint)
      content.add(tool.annotations?.destructiveHint)
      content.add(tool.annotations?.idempotentHint)
      content.add(tool.annotations?.openWorldHint)
    }
    return content
  }
}

extension CodableCallResult: Outcome {
  var size: Int { content.count }

  func countContent() -> Content {
    var content = Content()
    for block in self.content {
      content.add(block.type)
      content.add(block.text)
    }
    content.add(.object(structuredContent ?? [:]))
    content.add(isError)
    return content
  }
}

extension CodableCallParams: Outcome {
  var size: Int { name.utf8.count }

  func countContent() -> Content {
    var content = Content()
    content.add(name)
    content.add(.object(arguments ?? [:]))
    return content
  }
}

extension CodableRequest: Outcome {
  var size: Int { method.utf8.count }

  func countContent() -> Content {
    var content = params.countContent()
    content.add(jsonrpc)
    content.add(method)
    switch id {
    case .integer(let integer): content.add(Double(integer))
    case .string(let text): content.add(text)
    }
    return content
  }
}

extension Content {
  fileprivate mutating func add(any value: Any) {
    switch value {
    case let object as [String: Any]: for member in object.values { add(any: member) }
    case let array as [Any]: for element in array { add(any: element) }
    case let text as String: add(text)
    case let number as NSNumber: add(number.doubleValue)
    default: break
    }
  }

  fileprivate mutating func add(_ json: CodableJSON) {
    switch json {
    case .null: break
    case .bool(let bool): add(bool)
    case .integer(let integer): add(Double(integer))
    case .double(let double): add(double)
    case .string(let text): add(text)
    case .array(let elements): for element in elements { add(element) }
    case .object(let members): for member in members.values { add(member) }
    }
  }
}
