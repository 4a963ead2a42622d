import MCPKit
import Testing

/// What is not as a script says is found.
@Suite(.timeLimit(.minutes(15))) struct ScriptTests {
  /// Plays a script with somebody who has said something already.
  private func play(_ script: String, with said: [String]) async throws -> [String] {
    let (mine, theirs) = InMemoryTransport.pair()
    for text in said { try theirs.send(Array(text.utf8)) }
    theirs.endSending()
    async let heard = Conversation(over: theirs).heard
    try await Conversation(over: mine).play(Script(text: script)) { mine.endSending() }
    return await heard
  }

  @Test(arguments: [
    ("← 1", ["2"]), ("← 1", []), ("← 1", ["hello"]), ("", ["1"]), ("← 1\n← 2", ["2", "1"]),
    ("⇐ 1\n⇐ 2", ["2", "2"]), ("⇐ 1\n# Apart.\n⇐ 2", ["2", "1"]), (#"← {"a":1}"#, [#"{"a":1,"b":null}"#]),
    (#"← {"a":1,"b":"…"}"#, [#"{"a":1}"#]), (#"← {"a":[1,2]}"#, [#"{"a":[2,1]}"#]), ("← [1,1]", ["[1,2]"]),
    ("← [1]", ["[1,1]"]), (#"← "1""#, ["1"]),
  ])
  func `a mismatch`(script: String, said: [String]) async {
    await #expect(throws: Mismatch.self) { try await play(script, with: said) }
  }

  @Test(arguments: [
    ("← 1.0", "1"), (#"← {"a":{"b":"…"},"c":["…"]}"#, #"{"c":[1],"a":{"b":{"d":null}}}"#),
    ("← [1,2]", "[2,1]"), ("⇐ 1", "1"), ("$a = [1,\n  \"…\"]\n← {\"b\":$a}", #"{"b":[1,{}]}"#),
  ])
  func `a match`(script: String, said: String) async throws {
    #expect(try await play(script + "\n→ not\n  JSON", with: [said]) == ["not JSON"])
  }

  @Test func `in any order`() async throws {
    #expect(try await play("⇐ 1\n⇐ 2\n← 3", with: ["2", "1", "3"]) == [])
  }

  @Test(arguments: ["hello", "← {", "$a", "-> 1"])
  func `a line that is none`(text: String) {
    #expect(throws: Unreadable.self) { try Script(text: "# All well.\n" + text) }
  }
}
