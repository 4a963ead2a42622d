import MCPKit
import Testing

/// Tools that come and go, beside those of the handlers.
@Suite(.timeLimit(.minutes(15))) struct DynamicTests {
  private let info = Implementation(name: "library", version: "1")
  private let tools = DynamicTools()

  private var server: Server {
    Server(info: info, handlers: Library(), dynamic: DynamicFeatures(tools: tools))
  }

  private func add(_ name: String) {
    tools.add(Tool(name: name, inputSchema: ["type": "object"])) { _, _ in
      CallToolResult(content: [.text(TextContent(text: "\(name) it is"))])
    }
  }

  @Test(arguments: [Negotiation.session, .stateless])
  func `they are listed and called with the others`(negotiation: Negotiation) async throws {
    let pair = try await Pair(negotiation, server)
    add("late")
    #expect(try await pair.client.listTools().tools.map(\.name) == ["greet", "late"])
    #expect(try await pair.client.callTool(CallToolRequestParams(name: "late")).texts == ["late it is"])
    #expect(tools.remove("late"))
    await #expect(throws: ProtocolError.self) {
      try await pair.client.callTool(CallToolRequestParams(name: "late"))
    }
    try await pair.close()
  }

  @Test func `what takes the place of another is listed once, as what is called`() async throws {
    let pair = try await Pair(.stateless, server)
    tools.add(Tool(name: "greet", inputSchema: ["type": "object"], description: "new")) { _, _ in
      CallToolResult(content: [.text(TextContent(text: "the new one"))])
    }
    let listed = try await pair.client.listTools().tools
    #expect(listed.map(\.name) == ["greet"])
    #expect(listed.map(\.description) == ["new"])
    #expect(try await pair.client.callTool(CallToolRequestParams(name: "greet")).texts == ["the new one"])
    try await pair.close()
  }

  @Test func `where nothing can be told, the server does not say that it tells`() async throws {
    let features = DynamicFeatures(
      tools: DynamicTools(), prompts: DynamicPrompts(), resources: DynamicResources())
    let stateless = try await Pair(.stateless, Server(info: info, dynamic: features))
    let capabilities = stateless.client.server.capabilities
    #expect(capabilities == ServerCapabilities(prompts: .init(), resources: .init(), tools: .init()))
    try await stateless.close()
    let session = try await Pair(.session, Server(info: info, dynamic: features))
    #expect(session.client.server.capabilities.tools?.listChanged == true)
    try await session.close()
  }

  @Test func `a server that takes the request to listen says that it tells`() async throws {
    let server = Server(info: info, dynamic: DynamicFeatures(tools: tools)) { methods in
      methods.on(Requests.listen) { _, _ in throw CancellationError() }
    }
    let pair = try await Pair(.stateless, server)
    #expect(pair.client.server.capabilities.tools?.listChanged == true)
    try await pair.close()
  }

  @Test func `a client in a session is told of each change`() async throws {
    let (changes, told) = AsyncStream<Void>.makeStream()
    let pair = try await Pair(.session, server) { methods in
      methods.on(Notifications.toolListChanged) { _, _ in told.yield() }
    }
    add("late")
    tools.remove("late")
    tools.remove("late")
    var heard = changes.makeAsyncIterator()
    await heard.next()
    await heard.next()
    #expect(pair.client.server.capabilities.tools?.listChanged == true)
    try await pair.close()
  }

  @Test func `arguments are read as a type`() async throws {
    tools.add(Tool(name: "typed", inputSchema: ["type": "object"]), arguments: Implementation.self) {
      who, _ in
      CallToolResult(content: [.text(TextContent(text: who.name))])
    }
    let pair = try await Pair(.stateless, server)
    let wrong = try await pair.client.callTool(CallToolRequestParams(name: "typed", arguments: ["name": []]))
    #expect(wrong.isError == true && wrong.texts.first?.hasPrefix("arguments.name: ") == true)
    let right = try await pair.client.callTool(
      CallToolRequestParams(name: "typed", arguments: ["name": "Ada", "version": "1"]))
    #expect(right.texts == ["Ada"])
    try await pair.close()
  }
}
