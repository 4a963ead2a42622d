import MCPKit
import Testing

/// What a server declares, it handles.
@Suite(.timeLimit(.minutes(15))) struct CapabilityTests {
  private let info = Implementation(name: "library", version: "1")

  /// What happens when a server is to serve.
  private func failure(_ declare: @escaping @Sendable (inout ServerCapabilities) -> Void) async -> String? {
    var options = ServerOptions()
    options.declare = declare
    let (mine, theirs) = InMemoryTransport.pair()
    mine.endSending()
    do {
      try await Server(info: info, handlers: Library(), options: options).serve(theirs)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func `a flag of what is handled may be declared`() async {
    #expect(await failure { $0.tools?.listChanged = true } == nil)
  }

  @Test func `what nothing handles cannot be declared`() async {
    let prompts = await failure { $0.prompts = .init() }
    #expect(
      prompts == "the server declares 'prompts', but nothing handles prompts/list: conform to its handler "
        + "protocol, or do not declare it")
    let subscriptions = await failure { $0.resources = .init(subscribe: true) }
    #expect(subscriptions?.contains("resources") == true)
  }

  @Test func `what comes and goes is declared, and handled`() async throws {
    let features = DynamicFeatures(
      tools: DynamicTools(), prompts: DynamicPrompts(), resources: DynamicResources())
    let server = Server(info: info, handlers: NoHandlers(), dynamic: features)
    #expect(server.capabilities.tools?.listChanged == true)
    let pair = try await Pair(.automatic, server)
    #expect(try await pair.client.listPrompts().prompts.isEmpty)
    #expect(try await pair.client.listResources().resources.isEmpty)
    #expect(try await pair.client.listResourceTemplates().resourceTemplates.isEmpty)
    try await pair.close()
  }
}
