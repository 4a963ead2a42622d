import MCPWire
import Testing

@Suite("A reader looks ahead and goes back")
struct PeekMembersTests {
  @Test(
    "the tag of a union is found wherever it stands",
    arguments: [
      (#"{"type":"text","text":"a"}"#, "text"), (#" {"a":[{"type":"no"}], "type":"image"}"#, "image"),
      (#"{"a":1}"#, nil), ("{}", nil), (#"{"type":1}"#, nil), (#"{"type":null,"b":2}"#, nil),
    ])
  func tag(_ text: String, _ tag: String?) throws {
    var reader = JSONReader(Array(text.utf8))
    #expect(try reader.peekString(member: "type") == tag)
    #expect(try reader.readValue() == JSONValue(json: text))
    try reader.finish()
  }

  @Test("it reads no further than the tag")
  func stopsEarly() throws {
    var reader = JSONReader(Array(#"{"type":"text" and then nonsense"#.utf8))
    #expect(try reader.peekString(member: "type") == "text")
    #expect(reader.offset == 0)
  }

  @Test(
    "of several names, the first given that is there wins",
    arguments: [
      (#"{"error":1,"result":2}"#, 0), (#"{"x":{"result":0},"error":1}"#, 1), (#"{"method":1}"#, nil),
      ("{}", nil),
    ])
  func names(_ text: String, _ index: Int?) throws {
    var reader = JSONReader(Array(text.utf8))
    #expect(try reader.peekMembers(["result", "error"]) == index)
    #expect(try reader.readObject() == JSONObject(json: text))
  }

  @Test("it looks ahead among the elements of an array")
  func inArray() throws {
    var reader = JSONReader(Array(#"[{"a":"x"},{"b":{}}]"#.utf8))
    try reader.beginArray()
    #expect(try reader.nextElement())
    #expect(try reader.peekString(member: "a") == "x")
    #expect(try reader.peekObject() == ["a": "x"])
    #expect(try reader.peekObject() == ["a": "x"])
    try reader.skipValue()
    #expect(try reader.nextElement())
    #expect(try reader.peekMembers(["a", "b"]) == 1)
    #expect(try reader.readObject() == ["b": [:]])
    #expect(try !reader.nextElement())
    try reader.finish()
  }

  @Test("only objects have members")
  func otherKinds() {
    var reader = JSONReader(Array("[1]".utf8))
    let error = JSONError(.typeMismatch(expected: "an object", found: .array), offset: 0)
    #expect(jsonError { _ = try reader.peekString(member: "a") } == error)
    #expect(jsonError { _ = try reader.peekMembers(["a"]) } == error)
    #expect(jsonError { _ = try reader.peekObject() } == error)
  }
}
