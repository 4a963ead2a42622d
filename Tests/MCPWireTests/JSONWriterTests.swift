import MCPWire
import Testing

@Suite("A writer puts commas and escapes where they belong")
struct JSONWriterTests {
  @Test("calls make a text")
  func calls() throws {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("empty")
    writer.beginArray()
    writer.endArray()
    writer.encode([1, -20, .min], forKey: "numbers")
    writer.encodeIfPresent(nil as String?, forKey: "absent")
    writer.encodeIfPresent(true, forKey: "present")
    writer.key("a\"b" as String)
    writer.beginArray()
    writer.write("s")
    writer.write(1.5)
    writer.writeNull()
    writer.write(false)
    writer.write(raw: Array("{}".utf8))
    writer.write(raw: Array("[1]".utf8)[...])
    writer.write(2 as JSONNumber)
    writer.beginObject()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    let text =
      #"{"empty":[],"numbers":[1,-20,-9223372036854775808],"present":true,"#
      + #""a\"b":["s",1.5,null,false,{},[1],2,{}]}"#
    #expect(writer.byteCount == text.utf8.count)
    #expect(try String(decoding: writer.finish(), as: UTF8.self) == text)
  }

  @Test(
    "only what must be escaped is",
    arguments: [
      ("", #""""#), ("a/b", #""a/b""#), ("\"\\", #""\"\\""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
      ("\0\u{1}\u{B}\u{1F} ", #""\u0000\u0001\u000B\u001F ""#),
      ("\u{7F}é€𝄞\u{2028}", "\"\u{7F}é€𝄞\u{2028}\""),
      ("data:,hello world", #""data:,hello world""#),
      (
        "a long text without any escapes, and then\none", #""a long text without any escapes, and then\none""#
      ),
    ])
  func escapes(_ string: String, _ text: String) throws {
    #expect(try string.jsonText() == text)
    #expect(try [string: 1].jsonText() == "{\(text):1}")
    #expect(try String(json: text) == string)
  }

  @Test("wherever in a string it stands", arguments: 0...20)
  func positions(_ length: Int) throws {
    let padding = String(repeating: "é", count: length / 2) + String(repeating: "x", count: length % 2)
    for character in ["\n", "\"", "\\", "\u{1F}"] {
      let string = padding + character + padding
      #expect(try String(json: string.jsonText()) == string)
    }
  }

  @Test("every comma is put by looking at the last byte, so that strings of punctuation do no harm")
  func punctuation() throws {
    let strings = ["{", "[", ",", ":", "}", "]", "\\", "\""]
    #expect(try [String](json: strings.jsonText()) == strings)
  }

  @Test("the members of an object are written into another")
  func splicing() throws {
    for object: JSONObject in [["b": 1, "c": [2]], try JSONObject(json: #"{ "b":1,"c":[2] }"#)] {
      var writer = JSONWriter()
      writer.beginArray()
      writer.beginObject()
      writer.encodeMembers([:])
      writer.encodeMembers(object)
      writer.endObject()
      writer.beginObject()
      writer.encode("x", forKey: "a")
      writer.encodeMembers(object)
      writer.encodeMembers([:])
      writer.encode("y", forKey: "z")
      writer.endObject()
      writer.endArray()
      let bytes = try writer.finish()
      #expect(
        try JSONValue(json: bytes)
          == [["b": 1, "c": [2]], ["a": "x", "b": 1, "c": [2], "z": "y"]])
    }
  }

  @Test("the first failure is thrown at the end, with its path")
  func failing() {
    var writer = JSONWriter(version: 20_250_618)
    #expect(writer.version == 20_250_618)
    writer.beginObject()
    writer.key("a")
    writer.fail(.notRepresentable("first"))
    writer.writeNull()
    writer.fail(.notRepresentable("second"))
    writer.endObject()
    #expect(jsonError { _ = try writer.finish() }?.description == "$.a: first (at byte 5)")
  }
}

private typealias Members = JSONMembers<Int>

extension [String: Int] {
  fileprivate func jsonText() throws -> String {
    try Members(map { ($0.key, $0.value) }).jsonText()
  }
}
