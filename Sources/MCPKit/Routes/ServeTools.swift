import Logging

extension MethodTable where Context == ServerContext {
  /// Registers tools: those of the handlers, then those of services, then those that come and go.
  mutating func register(
    _ fixed: [ToolRoute], _ dynamic: DynamicTools?, beside handler: (any ToolsHandler)?, logger: Logger
  ) {
    guard !fixed.isEmpty || dynamic != nil || handler != nil else { return }
    let routes = Dictionary(fixed.map { ($0.tool.name, $0) }) { first, _ in first }
    on(Requests.callTool) { params, context in
      try await ToolError.caught(calling: params.name, logger: logger) {
        if let route = dynamic?.registry[params.name] ?? routes[params.name] {
          return try await route.handle(params, context)
        }
        if let handler { return try await handler.callTool(params, context: context) }
        throw ProtocolError(code: .invalidParams, message: "there is no tool \"\(params.name)\"")
      }
    }
    guard !fixed.isEmpty || dynamic != nil else { return }
    let tools = fixed.map(\.tool)
    on(Requests.listTools) { params, context in
      var result = try await handler?.listTools(params, context: context) ?? ListToolsResult(tools: [])
      let page = ListPage(
        name: \.name, fixed: tools, dynamic: dynamic?.registry.entries.map(\.tool) ?? [])
      result.tools = page(result.tools, isLast: result.nextCursor == nil)
      return result
    }
  }
}
