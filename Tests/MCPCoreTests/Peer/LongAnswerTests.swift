import MCPModel
import MCPSupport
import MCPWire
import Testing

@testable import MCPCore

/// Answers that are too long to be read.
@Suite(.timeLimit(.minutes(2))) struct LongAnswerTests {
  private let conversation = Conversation(longest: 80)
  private let filler = String(repeating: "x", count: 100)

  private func expect(_ call: Task<CallToolResult, any Error>) async {
    let error = await failure(of: call)
    guard case CallError.answerTooLong("tools/call", 80) = error else {
      Issue.record("\(error)")
      return
    }
    #expect("\(error)" == "tools/call: the answer is longer than 80 bytes")
  }

  @Test func `the call that it names fails at once, and no other`() async throws {
    let first = conversation.calling()
    _ = try await conversation.hear()
    let second = conversation.calling()
    _ = try await conversation.hear()
    try conversation.say(#"{"jsonrpc":"2.0","id":2,"result":{"content":[],"x":"\#(filler)"}}"#)
    await expect(second)
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"result":{"content":[]}}"#)
    #expect(try await first.value.content == [])
    await conversation.end()
  }

  @Test func `one that names none is the answer to the only call`() async throws {
    let call = conversation.calling()
    _ = try await conversation.hear()
    try conversation.say(#"{"jsonrpc":"2.0","result":{"content":[],"x":"\#(filler)"},"id":1}"#)
    await expect(call)
    await conversation.end()
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","method":"notifications/message","params":{"data":"#,
    #"{"jsonrpc":"2.0","id":1,"method":"echo","params":{"data":"#, "[[[[", "hello",
    #"{"jsonrpc":"2.0","id":1.5,"result":{"data":"#,
  ])
  func `what is no answer fails no call`(start: String) async throws {
    let call = conversation.calling()
    _ = try await conversation.hear()
    try conversation.say(start + #""\#(filler)""#)
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"result":{"content":[]}}"#)
    #expect(try await call.value.content == [])
    await conversation.end()
  }
}
