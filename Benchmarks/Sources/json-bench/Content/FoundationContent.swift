import Foundation

extension Content {
  /// The content of a payload, as `JSONSerialization` reads it: what all contenders must agree with.
  init(of json: Data) throws {
    self.init(of: try Serialization.decode(json))
  }

  init(of object: [String: Any]) {
    add(any: object)
    let tools = object["tools"] as? [[String: Any]] ?? []
    names = tools.compactMap { $0["name"] as? String }
  }

  private mutating func add(any value: Any) {
    switch value {
    case let object as [String: Any]: for member in object.values { add(any: member) }
    case let array as [Any]: for element in array { add(any: element) }
    case let text as String: add(text)
    case let number as NSNumber: add(number.doubleValue)
    default: break
    }
  }

  init(of list: CodableTools) {
    add(list.nextCursor)
    for tool in list.tools {
      names.append(tool.name)
      for text in [tool.name, tool.title, tool.description, tool.annotations?.title] { add(text) }
      for schema in [tool.inputSchema, tool.outputSchema] { add(.object(schema ?? [:])) }
      add(tool.annotations?.readOnlyHint)
      add(tool.annotations?.destructiveHint)
      add(tool.annotations?.idempotentHint)
      add(tool.annotations?.openWorldHint)
    }
  }

  init(of result: CodableCallResult) {
    for block in result.content {
      add(block.type)
      add(block.text)
    }
    add(.object(result.structuredContent ?? [:]))
    add(result.isError)
  }

  init(of params: CodableCallParams) {
    add(params.name)
    add(.object(params.arguments ?? [:]))
  }

  init(of request: CodableRequest) {
    self.init(of: request.params)
    add(request.jsonrpc)
    add(request.method)
    switch request.id {
    case .integer(let integer): add(Double(integer))
    case .string(let text): add(text)
    }
  }

  private mutating func add(_ json: CodableJSON) {
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
