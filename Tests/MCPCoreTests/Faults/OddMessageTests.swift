import MCPKit
import Testing

@testable import MCPCore

/// Messages that no good client sends; the server goes on after each.
@Suite(.timeLimit(.minutes(15))) struct OddMessageTests {
  private let server = Server.test { _, context in .text("\(context.requestID ?? "none")") }

  @Test func `unknown methods are refused, unknown notifications ignored`() async throws {
    let answers = try await answers(
      to: [
        #"{"jsonrpc":"2.0","id":1,"method":"none"}"#,
        #"{"jsonrpc":"2.0","method":"notifications/none","params":{"a":1}}"#,
        #"{"jsonrpc":"2.0","method":"none"}"#,
        Frames.call("2"),
      ])
    #expect(answers["1"]?["error"]?["code"] == -32601)
    #expect(answers["2"]?.text == "2")
    #expect(answers.count == 2)
  }

  @Test func `ids that look alike are different ids`() async throws {
    // One more than a double can tell from its neighbour; the others are text and number.
    let answers = try await answers(
      to: [#""1""#, "1", "9007199254740993", "9007199254740992", #""9007199254740993""#].map {
        Frames.call($0)
      })
    #expect(answers.count == 5)
    for (id, answer) in answers { #expect(answer.text == id.filter { $0 != "\"" }) }
  }

  @Test(arguments: ["1.5", "1e400", "-0.5", "9223372036854775808", "true", "[1]", #"{"a":1}"#, "null"])
  func `an id that is none is refused, and not repeated`(id: String) async throws {
    let answers = try await answers(to: [Frames.call(id), Frames.call("7")])
    #expect(answers["null"]?["error"]?["code"] == -32600)
    #expect(answers["7"]?.text == "7")
    #expect(answers.count == 2)
  }

  @Test func `a request with the id of one without an answer is refused`() async throws {
    let (begun, gate) = (Counter(), Gate())
    var table = MethodTable<TestContext>.forTests
    let wait = RequestMethod<JSONObject, JSONObject>(
      MethodFacts(name: "wait", kind: .request, senders: [.init(by: .client)]))
    table.on(wait) { params, _ in
      begun.add()
      await gate.pass()
      return params
    }
    let conversation = Conversation(with: ProgressHandler(table))
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"wait","params":{"first":true}}"#)
    await begun.reaches(1)
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"wait","params":{"first":false}}"#)
    let refusal = try await conversation.hear()
    #expect(refusal?["id"] == .null)
    #expect(refusal?["error"]?["code"] == -32600)
    gate.open()
    #expect(try await conversation.hear() == ["jsonrpc": "2.0", "id": 1, "result": ["first": true]])
    // Once answered, an id is free again.
    try conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"id"}"#)
    #expect(try await conversation.hear() == ["jsonrpc": "2.0", "id": 1, "result": "1"])
    await conversation.end()
  }

  @Test(arguments: ["[", #"{"a":"#, #"[{"a":["#])
  func `100 000 levels of nesting are refused`(level: String) async throws {
    let deep = String(repeating: level, count: 100_000)
    let answers = try await answers(
      to: [
        deep,
        #"{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"x","arguments":{"a":\#(deep)"#,
        Frames.call("7"),
      ])
    #expect(answers["null"]?["error"]?["code"] == -32700)
    #expect(answers["7"]?.text == "7")
    #expect(answers["5"] == nil)
  }

  @Test func `100 000 levels that are closed again are too many as well`() async throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let answers = try await answers(
      to: [
        #"{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"x","arguments":{"a":\#(deep)}}}"#,
        Frames.call("7"),
      ])
    #expect(answers["null"]?["error"]?["code"] == -32700)
    #expect(answers["7"]?.text == "7")
  }

  @Test func `half a line and then the end is answered, and ends the connection`() async throws {
    let lines = try await server.lines(
      answering: Array((Frames.initialize + "\n" + #"{"jsonrpc":"2.0","id":5,"method":"tools/ca"#).utf8))
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains("-32700") && $0.contains(#""id":null"#) })
  }

  @Test func `a last message without the end of its line is a message`() async throws {
    let lines = try await server.lines(
      answering: Array((Frames.initialize + "\n" + Frames.call("5")).utf8))
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains(#""id":5,"result""#) })
  }

  /// What the server answers to messages of one session, by their ids as JSON, without the answer to the first.
  private func answers(to frames: [String]) async throws -> [String: JSONValue] {
    let stream = ([Frames.initialize] + frames).joined(separator: "\n") + "\n"
    let lines = try await server.lines(answering: Array(stream.utf8))
    let answers = try lines.map { try JSONValue(json: $0) }
    return Dictionary(answers.map { ("\($0["id"] ?? "absent")", $0) }) { first, _ in first }
      .filter { $0.key != #""init""# }
  }
}

extension JSONValue {
  fileprivate var text: String? { self["result"]?["content"]?[0]?["text"]?.stringValue }
}
