import MCPKit
import Testing

/// What the client says to servers of each revision, where a test has it do the same each time.
@Suite(.timeLimit(.minutes(15))) struct ClientConversations {
  @Test(arguments: Revision.all.map { "\($0)" })
  func `the client speaks as the script of the revision says`(revision: String) async throws {
    // The server of the oldest keeps silent when it is asked what it does not know.
    let probing = revision == "2024-11-05" ? Duration.milliseconds(100) : .seconds(60)
    let script = try Script("Client/\(revision)")
    try await play(script) { await ClientCalls.outcomes(over: $0, probing: probing) }
  }

  @Test(arguments: try Script.names(in: "Client/Negotiation"))
  func `the client finds out how to talk, or that there is no way`(name: String) async throws {
    try await play(Script("Client/Negotiation/\(name)")) {
      await ClientCalls.outcomes(over: $0, probing: .seconds(60), connectsOnly: true)
    }
  }

  private func play(_ script: Script, with client: (InMemoryTransport) async -> [String]) async throws {
    let (mine, theirs) = InMemoryTransport.pair()
    let server = Conversation(over: theirs)
    async let played: Void = server.play(script) { theirs.endSending() }
    let outcomes = await client(mine)
    try await played
    #expect(outcomes == script.outcomes)
  }
}
