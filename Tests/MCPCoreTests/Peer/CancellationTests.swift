import MCPModel
import MCPSupport
import MCPWire
import Testing

@testable import MCPCore

/// Cancelling, from this side and from the other, at each place where something waits.
@Suite(.timeLimit(.minutes(15))) struct CancellationTests {
  @Test func `a task that is cancelled while it waits tells the other side`() async throws {
    let conversation = Conversation()
    let call = Task { try await conversation.call() }
    #expect(try await conversation.hear()?["id"] == 1)
    call.cancel()
    #expect(await failure(of: call) is CancellationError)
    let told = try await conversation.hear()
    #expect(told?["method"] == "notifications/cancelled")
    #expect(told?["params"]?["requestId"] == 1)
    await conversation.end()
  }

  @Test func `a task that was cancelled before it calls waits for nothing`() async throws {
    let conversation = Conversation()
    let gate = Gate()
    let call = Task {
      await gate.pass()
      return try await conversation.call()
    }
    call.cancel()
    gate.open()
    #expect(await failure(of: call) is CancellationError)
    await conversation.end()
  }

  @Test func `a request that the other side cancels is cancelled here, and never answered`() async throws {
    let (begun, cancelled) = (Counter(), Counter())
    let conversation = Conversation(with: waiting(begun, cancelled))
    try conversation.say(#"{"jsonrpc":"2.0","id":"a","method":"wait"}"#)
    await begun.reaches(1)
    try conversation.say(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"a"}}"#)
    await cancelled.reaches(1)
    try conversation.say(#"{"jsonrpc":"2.0","id":"b","method":"id"}"#)
    await conversation.end()
    #expect(try await conversation.hear()?["id"] == "b")
    #expect(try await conversation.hear() == nil)
  }

  @Test(arguments: [
    // Of a request that is not there, of none, of what no request can be.
    #"{"requestId":"zzz"}"#, "{}", #"{"requestId":null}"#, #"{"requestId":1.5}"#, "[]", "null",
    // The same digits in another type are another id.
    #"{"requestId":"1"}"#,
  ])
  func `cancelling what there is not does nothing`(params: String) async throws {
    let (begun, cancelled) = (Counter(), Counter())
    let gate = Gate()
    let conversation = Conversation(with: waiting(begun, cancelled, at: gate))
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"wait"}"#)
    await begun.reaches(1)
    try conversation.say(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":\#(params)}"#)
    try conversation.say(#"{"jsonrpc":"2.0","id":2,"method":"id"}"#)
    #expect(try await conversation.hear()?["id"] == 2)
    gate.open()
    #expect(try await conversation.hear()?["id"] == 1)
    #expect(cancelled.count == 0)
    await conversation.end()
  }

  @Test func `a handler that does not care for its cancellation holds up nobody`() async throws {
    let (begun, cancelled) = (Counter(), Counter())
    let gate = Gate()
    var options = PeerOptions()
    options.drainTime = .milliseconds(1)
    let conversation = Conversation(with: waiting(begun, cancelled, at: gate), options: options)
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"wait"}"#)
    await begun.reaches(1)
    try conversation.say(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#)
    // Its id is free again: the old request will not be answered.
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"id"}"#)
    #expect(try await conversation.hear() == ["jsonrpc": "2.0", "id": 1, "result": "1"])
    // The connection ends although the handler has not.
    await conversation.end()
    gate.open()
    await cancelled.reaches(1)
    #expect(try await conversation.hear() == nil)
  }

  /// A method that waits: until it is cancelled, or for a gate, however often it is cancelled.
  private func waiting(_ begun: Counter, _ cancelled: Counter, at gate: Gate? = nil) -> any PeerHandler {
    var table = MethodTable<TestContext>.forTests
    let method = RequestMethod<JSONObject, JSONObject>(
      MethodFacts(name: "wait", kind: .request, senders: [.init(by: .client)]))
    table.on(method) { params, _ in
      begun.add()
      if let gate { await gate.pass() } else { try? await Task.sleep(for: .seconds(3600)) }
      if Task.isCancelled { cancelled.add() }
      return params
    }
    return ProgressHandler(table)
  }
}
