import JSONSchema
import MCPWire
import Testing

@Suite("Strings in a schema") struct StringTests {
  @Test("lengths are counted in Unicode scalars")
  func lengths() throws {
    #expect(try faults(of: "", by: ["minLength": 1]) == ["$: must have at least 1 character, found 0"])
    #expect(try faults(of: "abcd", by: ["maxLength": 3]) == ["$: must have at most 3 characters, found 4"])
    #expect(try faults(of: "😀é", by: ["minLength": 2, "maxLength": 2]) == [])
    #expect(try faults(of: "e\u{301}", by: ["maxLength": 1]) == ["$: must have at most 1 character, found 2"])
  }

  @Test("a pattern matches anywhere, and is named where it does not")
  func pattern() throws {
    #expect(try faults(of: "xay", by: ["pattern": "a"]) == [])
    #expect(
      try faults(of: "xyz", by: ["pattern": "^a+$"]) == [#"$: must match the pattern ^a+$, found "xyz""#])
  }

  @Test("long strings are cut in messages")
  func longStrings() throws {
    let text = JSONValue.string(String(repeating: "x", count: 1000))
    let message = try #require(try faults(of: text, by: ["pattern": "^a+$"]).first)
    #expect(message.utf8.count < 120)
    #expect(message.hasSuffix(#"xxx...""#))
  }

  @Test("a format is asserted only where that is asked for")
  func formats() throws {
    let schema: JSONValue = ["format": "date"]
    #expect(try faults(of: "tomorrow", by: schema) == [])
    #expect(
      try faults(of: "tomorrow", by: schema, assertsFormats: true)
        == [#"$: must be of the format "date", found "tomorrow""#])
    #expect(try faults(of: "2026-02-28", by: schema, assertsFormats: true) == [])
    #expect(try faults(of: "anything", by: ["format": "no-such-format"], assertsFormats: true) == [])
    #expect(try faults(of: 5, by: schema, assertsFormats: true) == [])
  }
}
