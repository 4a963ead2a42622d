import MCPWire
import Testing

@Suite("A reader goes through a text value by value")
struct JSONReaderTests {
  @Test(
    "the first byte tells the kind of a value",
    arguments: [
      ("null", JSONKind.null, "null"), (" true", .bool, "a boolean"), ("\n-1", .number, "a number"),
      ("\t\"\"", .string, "a string"), ("\r[]", .array, "an array"), ("{}", .object, "an object"),
    ])
  func kinds(_ text: String, _ kind: JSONKind, _ name: String) throws {
    var reader = JSONReader(Array(text.utf8))
    #expect(try reader.peekKind() == kind)
    #expect(try reader.readValue().kind == kind)
    #expect(kind.description == name)
  }

  @Test("calls follow the text")
  func calls() throws {
    let text = Array(#" { "a" : [ 1 , null , 2.5 ] , "b" : { } , "c" : [ ] , "d" : false } "#.utf8)
    var reader = JSONReader(text)
    #expect(try reader.beginObject() == 1)
    #expect(try reader.nextKey()?.string == "a")
    #expect(try reader.beginArray() == 9)
    #expect(try reader.nextElement())
    #expect(try !reader.readNullIfPresent())
    #expect(try reader.readInt() == 1)
    #expect(try reader.nextElement())
    #expect(try reader.readNullIfPresent())
    #expect(try reader.nextElement())
    #expect(try reader.readDouble() == 2.5)
    #expect(try !reader.nextElement())
    #expect(try reader.nextKey()?.string == "b")
    #expect(try reader.readRaw() == Array("{ }".utf8))
    #expect(try reader.nextKey()?.string == "c")
    try reader.skipValue()
    #expect(try reader.nextKey()?.string == "d")
    #expect(try !reader.readBool())
    #expect(try reader.nextKey() == nil)
    #expect(reader.offset == text.count - 1)
    try reader.finish()
    #expect(reader.offset == text.count)
  }

  @Test("nil stands for null only where a type allows it")
  func optionals() throws {
    var reader = JSONReader(Array("[null, \"a\", null]".utf8))
    try reader.beginArray()
    _ = try reader.nextElement()
    #expect(try reader.decodeIfPresent(String.self) == nil)
    _ = try reader.nextElement()
    #expect(try reader.decodeIfPresent(String.self) == "a")
    _ = try reader.nextElement()
    #expect(
      jsonError { _ = try reader.decode(String.self) }?.reason
        == .typeMismatch(expected: "a string", found: .null))
  }

  @Test("a part of a frame is read as if nothing else were there")
  func ranges() throws {
    let frame = Array("[1,22,3]".utf8)
    var reader = JSONReader(frame, in: 3..<5)
    #expect(reader.offset == 3)
    #expect(try reader.readInt() == 22)
    try reader.finish()
    reader = JSONReader(frame, in: 3..<4)
    #expect(try reader.readInt() == 2)
    reader = JSONReader(frame, in: 5..<5)
    #expect(jsonError { _ = try reader.readInt() } == JSONError(.unexpectedEnd, offset: 5))
    reader = JSONReader(frame, in: 7..<100)
    #expect(jsonError { _ = try reader.readInt() }?.offset == 7)
  }

  @Test("a text beyond the limit is not read")
  func sizeLimit() throws {
    let limits = JSONLimits(bytes: 5)
    #expect(try [Int](json: "[1,2]", limits: limits) == [1, 2])
    let error = JSONError(.sizeLimit(5), offset: 0)
    #expect(jsonError { _ = try [Int](json: "[1,22]", limits: limits) } == error)
    #expect(jsonError { _ = try JSONValue(json: "\"4567\"", limits: limits) } == error)
    #expect(error.description == "$: longer than 5 bytes (at byte 0)")
  }

  @Test("helpers make the errors of generated code")
  func errors() {
    let reader = JSONReader([])
    #expect(reader.missing("a", at: 3) == JSONError(.missingMember("a"), offset: 3))
    #expect(reader.invalid("no color", at: 4).description == "$: no color (at byte 4)")
    #expect(jsonError { _ = try reader.require(nil as Int?, "a", of: 5) } == reader.missing("a", at: 5))
  }

  @Test("an error that has a path keeps it")
  func located() {
    let error = JSONError(.invalidUTF8, offset: 4, path: [.index(7)])
    #expect(error.located(in: Array("[1,2,3]".utf8)) == error)
    #expect(JSONError(.invalidUTF8, offset: 400).located(in: []).path == [])
  }

  @Test(
    "paths name members after a dot where they can",
    arguments: [
      ([], "$"), ([.member("a"), .index(0), .member("odd key")], #"$.a[0]["odd key"]"#),
      ([.member("$ref"), .member("_1"), .member("1"), .member("")], #"$.$ref._1["1"][""]"#),
      ([.member("a\"b\n")], #"$["a\"b\n"]"#),
    ] as [(JSONPath, String)])
  func paths(_ path: JSONPath, _ text: String) {
    #expect(path.jsonPath == text)
  }
}
