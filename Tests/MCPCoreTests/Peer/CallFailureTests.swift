import MCPModel
import MCPSupport
import MCPWire
import Testing

@testable import MCPCore

/// What becomes of calls that are answered with something else than a result, or not at all.
@Suite(.timeLimit(.minutes(15))) struct CallFailureTests {
  @Test(arguments: [
    // What the method does not answer, in all ways.
    #"{"jsonrpc":"2.0","id":1,"result":{"content":7}}"#,
    #"{"jsonrpc":"2.0","id":1,"result":null}"#,
    #"{"jsonrpc":"2.0","id":1,"result":[]}"#,
    #"{"jsonrpc":"2.0","id":1,"error":{"code":"one","message":"odd"}}"#,
    #"{"jsonrpc":"2.0","id":1,"error":null}"#,
    #"{"jsonrpc":"2.0","id":1,"error":{"message":"no code"}}"#,
  ])
  func `an answer that cannot be read is kept as it came`(answer: String) async throws {
    let conversation = Conversation()
    let call = conversation.calling()
    _ = try await conversation.hear()
    try conversation.say(answer)
    let error = await failure(of: call)
    guard case CallError.undecodable("tools/call", let bytes, _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(bytes == Array(answer.utf8))
    await conversation.end()
  }

  @Test func `the error says where the answer is wrong`() async throws {
    let conversation = Conversation()
    let call = conversation.calling()
    _ = try await conversation.hear()
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":5}]}}"#)
    let error = await failure(of: call)
    #expect("\(error)".contains("result.content[0].text"), "\(error)")
    await conversation.end()
  }

  @Test func `an error of the other side is its own, with its data`() async throws {
    let conversation = Conversation()
    let call = conversation.calling()
    _ = try await conversation.hear()
    try conversation.say(
      #"{"jsonrpc":"2.0","id":1,"error":{"code":-5,"message":"no","data":9007199254740993}}"#)
    let error = await failure(of: call)
    #expect(error as? ProtocolError == ProtocolError(code: -5, message: "no", data: 9_007_199_254_740_993))
    await conversation.end()
  }

  @Test func `answers that nobody asked for are dropped, and nothing is said about them`() async throws {
    let conversation = Conversation()
    let call = conversation.calling()
    _ = try await conversation.hear()
    for id in [#""1""#, "2", "0", "-1", "9007199254740993", "null", "1.5", "{}"] {
      try conversation.say(
        #"{"jsonrpc":"2.0","id":\#(id),"result":{"content":[{"type":"text","text":"x"}]}}"#)
    }
    try conversation.say(#"{"jsonrpc":"2.0","result":{}}"#)
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"result":{"content":[]}}"#)
    #expect(try await call.value.content == [])
    // A second answer to the same call is one that nobody asked for, too.
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"result":{"content":[]}}"#)
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"id"}"#)
    #expect(try await conversation.hear() == ["jsonrpc": "2.0", "id": 1, "result": "1"])
    await conversation.end()
  }

  @Test func `the end of the connection ends each call that waits`() async throws {
    let conversation = Conversation()
    await withTaskGroup(of: (any Error).self) { group in
      for _ in 0..<100 { group.addTask { await failure(of: { try await conversation.call() }) } }
      for _ in 0..<100 { _ = try? await conversation.hear() }
      await conversation.end()
      for await error in group {
        #expect("\(error)" == "tools/call: the other side has ended the connection")
      }
    }
    let later = await failure(of: { try await conversation.call() })
    guard case CallError.disconnected = later else {
      Issue.record("\(later)")
      return
    }
  }
}
