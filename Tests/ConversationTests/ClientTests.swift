import MCPKit
import Testing

/// What the client says to servers of each revision, where a test has it do the same each time.
@Suite(.timeLimit(.minutes(2))) struct ClientConversations {
  @Test(arguments: Revision.all.map { "\($0)" })
  func `the client speaks as the script of the revision says`(revision: String) async throws {
    // The server of the oldest keeps silent when it is asked what it does not know.
    let probing = revision == "2024-11-05" ? Duration.milliseconds(100) : .seconds(60)
    let script = try Script(folder: "Client", revision: revision)
    let (mine, theirs) = InMemoryTransport.pair()
    let server = Conversation(over: theirs)
    async let played: Void = server.play(script) { theirs.endSending() }
    let outcomes = await ClientCalls.outcomes(over: mine, probing: probing)
    try await played
    #expect(outcomes == script.outcomes)
  }
}
