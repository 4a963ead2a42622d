import MCPKit

/// A server's handlers, for tests: tools that greet, report and fail.
struct Library: ToolsHandler {
  func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
    ListToolsResult(tools: [Tool(name: "greet", inputSchema: ["type": "object"])])
  }

  func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
    switch params.name {
    case "greet":
      // A type that there is, for its members and what they are.
      let greeted = try params.decodeArguments(as: Implementation.self)
      return CallToolResult(content: [.text(TextContent(text: "Hello, \(greeted.name)"))])
    case "count":
      for step in 1...3 { context.report(Progress(progress: Double(step), total: 3)) }
      return CallToolResult(content: [])
    case "ask":
      let roots = try await context.call(Requests.listRoots, .init())
      return CallToolResult(content: roots.roots.map { .text(TextContent(text: $0.uri)) })
    case "break": throw Broken()
    default: throw ProtocolError(code: .invalidParams, message: "there is no tool \(params.name)")
    }
  }

  struct Broken: Error {
    let secret = "the password is 1234"
  }
}

/// A client's handlers, for tests.
struct Home: RootsHandler {
  func listRoots(_ params: ListRootsRequestParams, context: ClientContext) async throws -> ListRootsResult {
    ListRootsResult(roots: [Root(uri: "file:///home")])
  }
}

extension CallToolResult {
  var texts: [String] {
    content.compactMap { if case .text(let text) = $0 { text.text } else { nil } }
  }
}

/// A client and a server that talk to each other in this process.
struct Pair {
  let client: Client
  let serving: Task<Void, any Error>

  init(
    _ negotiation: Negotiation, _ server: Server, handlers: some Sendable = NoHandlers(),
    options: ClientOptions = ClientOptions(),
    register: (inout MethodTable<ClientContext>) -> Void = { _ in }
  ) async throws {
    let (mine, theirs) = InMemoryTransport.pair()
    serving = Task { try await server.serve(theirs) }
    var options = options
    options.negotiation = negotiation
    client = try await Client.connect(
      over: mine, info: Implementation(name: "client", version: "1"), handlers: handlers, options: options,
      register: register)
  }

  /// Ends the connection, and waits until the server has seen it.
  func close() async throws {
    await client.close()
    try await serving.value
  }
}
