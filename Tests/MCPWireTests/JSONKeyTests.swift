import MCPWire
import Testing

@Suite("Names are compared with literals")
struct JSONKeyTests {
  @Test(
    "names of any length are read, whether the text ends soon or not",
    arguments: [
      "", "a", "_meta", "1234567", "12345678", "description", "123456789012345", "1234567890123456",
      "structuredContent", "io.modelcontextprotocol/related-task", "é", "größenordnung", "a\"\\\n\u{0}",
      "😀😀😀😀", "😀😀😀😀😀",
    ])
  func reading(_ name: String) throws {
    let quoted = try name.jsonText()
    for text in ["{\(quoted):0}", "{\(quoted):\"much more text after it\"}"] {
      var reader = JSONReader(Array(text.utf8))
      try reader.beginObject()
      let key = try reader.nextKey()
      #expect(key?.string == name)
      #expect(key == JSONKey(name))
      #expect(key?.description == name)
      #expect(key != JSONKey(name + "x"))
      try reader.skipValue()
      #expect(try reader.nextKey() == nil)
    }
  }

  @Test("a literal matches the name that has its bytes, and no other")
  func literals() {
    let literals: [StaticString] = [
      "", "a", "b", "ab", "abc", "abd", "1234567", "12345678", "12345679", "123456789", "x23456789",
      "123456789012345",
      "1234567890123456", "1234567890123457", "0234567890123456", "12345678901234567", "12345678901234568",
      "é", "ê",
    ]
    for (i, literal) in literals.enumerated() {
      for (j, name) in literals.enumerated() {
        #expect((literal ~= JSONKey(String(describing: name))) == (i == j), "\(literal) ~= \(name)")
      }
    }
  }

  @Test("an escaped name is the name")
  func escapes() throws {
    var reader = JSONReader(Array(#"{"\u006eame":1}"#.utf8))
    try reader.beginObject()
    let key = try #require(try reader.nextKey())
    switch key {
    case "title": Issue.record("not this one")
    case "name": break
    default: Issue.record("found \(key)")
    }
  }
}
