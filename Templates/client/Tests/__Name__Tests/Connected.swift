import MCPKit

/// Connects a client with a server in this process: they say what they would say over standard input and output.
func connected(to server: Server, _ body: (Client) async throws -> Void) async throws {
  let (ours, theirs) = InMemoryTransport.pair()
  async let serving: Void = server.serve(theirs)
  let client = try await Client.connect(
    over: ours, info: Implementation(name: "__name__-tests", version: "1.0.0"))
  do {
    try await body(client)
  } catch {
    await client.close()
    throw error
  }
  await client.close()
  try await serving
}
