import MCPWire
import Testing

@Suite("A type is read from an object and written as one")
struct DecodeStructTests {
  @Test("every member arrives; unknown members are kept as they were, in order")
  func sample() throws {
    let tool = try Tool(json: sampleText)
    #expect(tool.name == "search 😀")
    #expect(tool.title == nil)
    #expect(tool.priority == 0.75)
    #expect(tool.retries == 10)
    #expect(tool.inputSchema["max"]?.intValue == -12500)
    #expect(tool.icons == [Icon(src: "data:,hello world", sizes: ["48x48"]), Icon(src: "x", sizes: nil)])
    #expect(tool.additionalMembers.keys == ["_meta", ""])
    #expect(tool.additionalMembers["_meta"]?["b"]?[2]?.description == "100000000000000000000")
  }

  @Test("what is written reads back as the same value, and without line breaks")
  func roundTrip() throws {
    let tool = try Tool(json: sampleText)
    let text = try tool.jsonText()
    #expect(try Tool(json: text) == tool)
    #expect(!text.contains("\n"))
    #expect(text.hasSuffix(#","_meta":{"a": true, "b": [false, null, 100000000000000000000]},"":"𝄞"}"#))
  }

  @Test("the last of several members of one name counts")
  func duplicates() throws {
    let tool = try Tool(json: #"{"name":"a","inputSchema":{},"name":"b"}"#)
    #expect(tool == Tool(name: "b", inputSchema: [:]))
  }

  @Test(
    "an error tells what is wrong, and where",
    arguments: [
      (#"{"name":1,"inputSchema":{}}"#, "$.name: expected a string, found a number (at byte 8)"),
      (#"{"name":null}"#, "$.name: expected a string, found null (at byte 8)"),
      (#"{"name":"a"}"#, #"$: the member "inputSchema" is missing (at byte 0)"#),
      (
        #"{"icons":[{"src":"a"},{"sizes":[]}]}"#,
        #"$.icons[1]: the member "src" is missing (at byte 22)"#
      ),
      (
        #"{"icons":[{"src":"a"},{"src":"b","sizes":["c",{}]}]}"#,
        "$.icons[1].sizes[1]: expected a string, found an object (at byte 46)"
      ),
      (#"{"retries":1.5}"#, "$.retries: 1.5 is not an integer (at byte 11)"),
      (#"{"retries":"3"}"#, "$.retries: expected an integer, found a string (at byte 11)"),
      (
        #"{"retries":9223372036854775808}"#,
        "$.retries: 9223372036854775808 does not fit in 64 bits (at byte 11)"
      ),
      (#"{"priority":1e400}"#, "$.priority: 1e400 exceeds the range of a double (at byte 12)"),
      (#"{"icons":{}}"#, "$.icons: expected an array, found an object (at byte 9)"),
      (#"{"odd key":{"a":[0,1,tru]}}"#, #"$["odd key"].a[2]: expected true, false or null (at byte 21)"#),
      ("[]", "$: expected an object, found an array (at byte 0)"),
      (#"{"name":"a" "title":"b"}"#, #"$: expected a comma or "}", found a quotation mark (at byte 12)"#),
      (#"{"name":"a",}"#, #"$: expected the name of a member, found "}" (at byte 12)"#),
      (#"{"name" "a"}"#, "$: expected a colon, found a quotation mark (at byte 8)"),
      (#"{"name":"a"#, "$.name: the text ends too early (at byte 10)"),
      (#"{"icons":[{"src":"a"}"#, "$.icons: the text ends too early (at byte 21)"),
      (#"{"icons":[{"src":"a"} {}]}"#, #"$.icons: expected a comma or "]", found "{" (at byte 22)"#),
      (#"{"name":"a","inputSchema":{}} x"#, #"$: expected the end of the text, found "x" (at byte 30)"#),
      ("", "$: the text ends too early (at byte 0)"),
      ("\u{FEFF}{}", "$: a byte order mark is not allowed (at byte 0)"),
    ])
  func errors(_ text: String, _ message: String) {
    #expect(jsonError { _ = try Tool(json: text) }?.description == message)
  }

  @Test("offsets and paths in a part of a frame are those of the frame")
  func partOfFrame() throws {
    let frame = Array(#"{"id":1,"params":{"name":true}}"#.utf8)
    var reader = JSONReader(frame, in: 17..<30)
    let error = jsonError { _ = try Tool(json: &reader) }
    #expect(error?.offset == 25)
    #expect(error?.path == [])
    #expect(error?.located(in: frame).path == [.member("params"), .member("name")])
  }
}
