import MCPModel
import MCPSupport
import MCPWire
import Testing

@testable import MCPCore

/// How long calls wait, by a clock that the tests move.
@Suite(.timeLimit(.minutes(15))) struct TimeoutTests {
  private let clock = ManualClock()
  private let progress = Counter()

  @Test func `a call that says how long it waits, waits so long`() async throws {
    let conversation = conversation { $0.calls.timeout = .seconds(1000) }
    let call = conversation.calling(CallOptions(timeout: .seconds(10)))
    let request = try await conversation.hear()
    #expect(request?["id"] == 1)
    clock.pass(.seconds(10))
    let error = try #require(await failure(of: call) as? CallError)
    guard case .timedOut("tools/call", .seconds(10), .call) = error else {
      Issue.record("\(error)")
      return
    }
    #expect("\(error)" == "tools/call: no answer within 10.0 seconds, the limit that the call set")
    await conversation.end()
  }

  @Test func `a call that says nothing waits as long as the peer's options say`() async throws {
    let conversation = conversation { $0.calls.timeout = .seconds(20) }
    let call = conversation.calling(CallOptions())
    _ = try await conversation.hear()
    clock.pass(.seconds(20))
    let error = await failure(of: call)
    #expect("\(error)" == "tools/call: no answer within 20.0 seconds, the limit that the peer's options set")
    await conversation.end()
  }

  @Test func `the other side is told that nobody waits, and its late answer disturbs nobody`() async throws {
    let conversation = conversation()
    let first = conversation.calling(CallOptions(timeout: .seconds(10)))
    _ = try await conversation.hear()
    clock.pass(.seconds(10))
    _ = await failure(of: first)
    let told = try await conversation.hear()
    #expect(told?["method"] == "notifications/cancelled")
    #expect(told?["params"]?["requestId"] == 1)
    let second = conversation.calling(CallOptions())
    #expect(try await conversation.hear()?["id"] == 2)
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"late"}]}}"#)
    try conversation.say(#"{"jsonrpc":"2.0","id":2,"result":{"content":[]}}"#)
    #expect(try await second.value.content == [])
    await conversation.end()
  }

  @Test func `an answer just in time is an answer`() async throws {
    let conversation = conversation()
    let call = conversation.calling(CallOptions(timeout: .seconds(10)))
    _ = try await conversation.hear()
    clock.pass(.seconds(10) - .milliseconds(1))
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"result":{"content":[]}}"#)
    #expect(try await call.value.content == [])
    await conversation.end()
  }

  @Test func `progress starts the time anew, up to the maximum`() async throws {
    let conversation = conversation()
    let call = conversation.calling(
      CallOptions(timeout: .seconds(10), maximumTimeout: .seconds(25), onProgress: { _ in progress.add() }))
    _ = try await conversation.hear()
    for step in 1...3 {
      clock.pass(.seconds(8))
      try conversation.say(
        #"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":\#(step)}}"#
      )
      await progress.reaches(step)
    }
    // 24 s are over, far more than a call without progress has.
    clock.pass(.seconds(1))
    let error = await failure(of: call)
    #expect("\(error)" == "tools/call: no answer within 25.0 seconds, the limit that the call set")
    await conversation.end()
  }

  @Test func `progress changes nothing where it is not to`() async throws {
    let conversation = conversation { $0.calls.resetsOnProgress = false }
    let call = conversation.calling(
      CallOptions(timeout: .seconds(10), onProgress: { _ in progress.add() }))
    _ = try await conversation.hear()
    clock.pass(.seconds(8))
    try conversation.say(
      #"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":1}}"#)
    await progress.reaches(1)
    clock.pass(.seconds(2))
    let error = await failure(of: call)
    #expect("\(error)" == "tools/call: no answer within 10.0 seconds, the limit that the call set")
    await conversation.end()
  }

  @Test func `calls with different limits end each at its own`() async throws {
    let conversation = conversation()
    let long = conversation.calling(CallOptions(timeout: .seconds(300)))
    let longID = try #require(try await conversation.hear()?["id"])
    let short = conversation.calling(CallOptions(timeout: .seconds(3)))
    _ = try await conversation.hear()
    clock.pass(.seconds(3))
    _ = await failure(of: short)
    _ = try await conversation.hear()
    try conversation.say(#"{"jsonrpc":"2.0","id":\#(longID),"result":{"content":[]}}"#)
    #expect(try await long.value.content == [])
    await conversation.end()
  }

  private func conversation(_ change: (inout PeerOptions) -> Void = { _ in }) -> Conversation {
    var options = PeerOptions()
    options.clock = clock.calls
    change(&options)
    return Conversation(with: ProgressHandler(), options: options)
  }
}
