import Foundation
import MCPKit
import TestSupport
import Testing

@testable import MCPCore

/// Messages that are damaged at random, for both ends. `MCP_FUZZ` says how many times as many as usual.
@Suite(.timeLimit(.minutes(60))) struct PeerFuzzTests {
  @Test func `a server answers whatever comes with messages, and goes on`() async throws {
    var random = SplitMix(state: 11)
    for round in 0..<Fuzz.rounds(100) {
      let frames = (0..<20).map { _ in damaged(requests, &random) }
      let server = Server.test { params, context in
        context.report(Progress(progress: 1))
        return .text(params.name)
      }
      let (mine, theirs) = InMemoryTransport.pair()
      async let serving: Void = server.serve(theirs)
      async let heard = mine.received()
      try mine.send(Array(Frames.initialize.utf8))
      for frame in frames { try mine.send(frame) }
      // After all that it still answers, if nothing in between was a good request with this id.
      try mine.send(Array(#"{"jsonrpc":"2.0","id":"the last","method":"ping"}"#.utf8))
      mine.endSending()
      try await serving
      let answers = try await heard.map { try JSONValue(json: $0) }
      #expect(answers.allSatisfy(isMessage), "round \(round)")
      #expect(answers.contains { $0["id"] == "the last" && $0["result"] != nil }, "round \(round)")
    }
  }

  @Test func `each call of a client ends, whatever it is answered`() async throws {
    var random = SplitMix(state: 12)
    for round in 0..<Fuzz.rounds(100) {
      let conversation = Conversation()
      let calls = (0..<4).map { _ in conversation.calling(CallOptions(onProgress: { _ in })) }
      for _ in calls { _ = try await conversation.hear() }
      for _ in 0..<20 { try conversation.say(damaged(answers, &random)) }
      await conversation.end()
      var ends = 0
      for call in calls {
        _ = await call.result
        ends += 1
      }
      #expect(ends == 4, "round \(round)")
    }
  }

  private func damaged(_ frames: [String], _ random: inout SplitMix) -> [UInt8] {
    var bytes = Array(frames[Int.random(in: frames.indices, using: &random)].utf8)
    for _ in 0..<Int.random(in: 0...3, using: &random) { mutate(&bytes, using: &random) }
    return bytes
  }

  private func isMessage(_ answer: JSONValue) -> Bool {
    answer["jsonrpc"] == "2.0" || answer[0]?["jsonrpc"] == "2.0"
  }

  private let requests = [
    Frames.call("1"), Frames.call(#""1""#, text: "é😀"), Frames.call("9007199254740993"),
    #"{"jsonrpc":"2.0","id":2,"method":"tools/list","params":{"cursor":""}}"#,
    #"{"jsonrpc":"2.0","id":3,"method":"ping"}"#,
    #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1,"reason":"x"}}"#,
    #"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":0.5}}"#,
    #"{"jsonrpc":"2.0","id":1,"result":{"roots":[]}}"#,
    #"{"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"x"}}"#,
    #"{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"x","_meta":{"progressToken":"t","#
      + #""io.modelcontextprotocol/protocolVersion":"2026-07-28","#
      + #""io.modelcontextprotocol/clientCapabilities":{}}}}"#,
    #"[{"jsonrpc":"2.0","id":5,"method":"ping"},{"jsonrpc":"2.0","id":6,"method":"ping"}]"#,
    Frames.initialize.replacing("2025-06-18", with: "2025-03-26"),
  ]

  private let answers =
    (1...4).map { #"{"jsonrpc":"2.0","id":\#($0),"result":{"content":[{"type":"text","text":"é"}]}}"# } + [
      #"{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"x","data":{"a":[1.50]}}}"#,
      #"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":2,"progress":1}}"#,
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"a"}}"#,
      #"{"jsonrpc":"2.0","id":"a","method":"echo","params":{"x":1}}"#,
    ]
}
