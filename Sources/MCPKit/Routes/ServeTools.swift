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
    let hasOpenResults = tools.contains { $0.outputSchema != nil && !$0.describesObject }
    on(Requests.listTools) { params, context in
      let revision = context.revision
      let tools = hasOpenResults ? tools.map { $0.understood(in: revision) } : tools
      var result = try await handler?.listTools(params, context: context) ?? ListToolsResult(tools: [])
      let page = ListPage(
        name: \.name, fixed: tools, dynamic: dynamic?.registry.entries.map(\.tool) ?? [])
      result.tools = page(result.tools, isLast: result.nextCursor == nil)
      return result
    }
  }
}

extension Tool {
  /// Whether the structured result is described as an object.
  fileprivate var describesObject: Bool { outputSchema?["type"] == "object" }

  /// The tool as peers of a revision understand it: where structured results are objects, no other is promised, for such
  /// a peer would wait for what it cannot be given.
  fileprivate func understood(in revision: Revision) -> Tool {
    guard outputSchema != nil, !describesObject, !revision.allowsOpenResults else { return self }
    var tool = self
    tool.outputSchema = nil
    return tool
  }
}

extension Revision {
  /// Whether a structured result may be something else than an object.
  fileprivate var allowsOpenResults: Bool {
    CallToolResult(content: [], structuredContent: .array([])).validate(for: self).isEmpty
  }
}
