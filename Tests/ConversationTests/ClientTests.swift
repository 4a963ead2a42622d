import MCPKit
import Testing

/// What the client says to servers of each revision, where a test has it do the same each time.
@Suite(.timeLimit(.minutes(2))) struct ClientConversations {
  @Test(arguments: [
    // This server keeps silent when it is asked what it does not know.
    ("2024-11-05", Duration.milliseconds(100)), ("2025-03-26", .seconds(60)), ("2025-06-18", .seconds(60)),
    ("2025-11-25", .seconds(60)), ("2026-07-28", .seconds(60)),
  ])
  func `the client speaks as the script of the revision says`(revision: String, probing: Duration)
    async throws
  {
    let script = try Script(folder: "Client", revision: revision)
    let (mine, theirs) = InMemoryTransport.pair()
    let server = Conversation(over: theirs)
    async let played: Void = server.play(script) { theirs.endSending() }
    let outcomes = await ClientCalls.outcomes(over: mine, probing: probing)
    try await played
    #expect(outcomes == script.outcomes)
  }
}
