import MCPKit

@testable import MCPCore

/// Joins a client with a server in memory, for as long as a body takes.
///
/// - Parameter sent: counts what the client sends; before its first call two messages, in a session.
func withClient(
  of server: Server, handlers: some Sendable = NoHandlers(), in negotiation: Negotiation = .session,
  peer: PeerOptions = PeerOptions(), sent: Counter = Counter(),
  register: (inout MethodTable<ClientContext>) -> Void = { _ in },
  _ body: (Client) async throws -> Void
) async throws {
  let (mine, theirs) = InMemoryTransport.pair()
  async let serving: Void = server.serve(theirs)
  var options = ClientOptions()
  options.negotiation = negotiation
  options.peer = peer
  options.logger = .silent
  let client = try await Client.connect(
    over: ObservedTransport(mine) { direction, _ in if direction == .outgoing { sent.add() } },
    info: Implementation(name: "me", version: "1"), handlers: handlers, options: options,
    register: register)
  do {
    try await body(client)
  } catch {
    await client.close()
    throw error
  }
  await client.close()
  try await serving
}
