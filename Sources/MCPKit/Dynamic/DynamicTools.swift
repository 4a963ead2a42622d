/// Tools that may come and go while a server runs, beside those of its handlers.
///
///     let tools = DynamicTools()
///     tools.add(Tool(name: "now", inputSchema: ["type": "object"])) { _, _ in
///       CallToolResult(content: [.text(TextContent(text: "\(ContinuousClock.now)"))])
///     }
///     let server = Server(info: info, handlers: handlers, dynamic: DynamicFeatures(tools: tools))
///
/// Clients in sessions are told of each change.
public final class DynamicTools: Sendable {
  /// What a tool does. What it throws becomes its result: see `ToolError`.
  public typealias Handler = @Sendable (CallToolRequestParams, ServerContext) async throws -> CallToolResult

  let registry = Registry<ToolRoute>()

  /// Makes a list without tools.
  public init() {}

  /// Adds a tool, in the place of the one of its name if there is one.
  public func add(_ tool: Tool, _ handle: @escaping Handler) {
    registry.set(ToolRoute(tool: tool, handle: handle), for: tool.name)
  }

  /// Adds a tool whose arguments are read as a type. Those that do not fit are answered with a result that says where.
  public func add<Arguments: JSONDecodable & SendableMetatype>(
    _ tool: Tool, arguments: Arguments.Type,
    _ handle: @escaping @Sendable (Arguments, ServerContext) async throws -> CallToolResult
  ) {
    add(tool) { params, context in
      try await handle(try params.decodeArguments(as: Arguments.self), context)
    }
  }

  /// Adds a tool whose arguments are read as a type with Swift's own coding. Those that do not fit are answered with a
  /// result that says where.
  @_disfavoredOverload
  public func add<Arguments: Decodable & SendableMetatype>(
    _ tool: Tool, arguments: Arguments.Type,
    _ handle: @escaping @Sendable (Arguments, ServerContext) async throws -> CallToolResult
  ) {
    add(tool) { params, context in
      try await handle(try params.decodeArguments(as: Arguments.self), context)
    }
  }

  /// Takes a tool away.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  public func remove(_ name: String) -> Bool {
    registry.remove(name)
  }
}
