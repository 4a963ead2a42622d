import MCPWire
import Testing

@Suite("An object behaves alike, read or built")
struct JSONObjectTests {
  /// The same object read from a text and built from values.
  static func pair() throws -> [JSONObject] {
    [try JSONObject(json: "{ \"b\": 1,\r\n \"a\": [true], \"b\": \"x\" }"), ["b": 1, "a": [true], "b": "x"]]
  }

  @Test("members are in order, and looked up by the last of their name")
  func members() throws {
    for object in try Self.pair() {
      #expect(object.keys == ["b", "a", "b"])
      #expect(object.count == 3)
      #expect(!object.isEmpty)
      #expect(object["b"] == "x")
      #expect(object["a"]?[0] == true)
      #expect(object["c"] == nil)
      #expect(object.members.values == [1, [true], "x"])
      #expect(object.map(\.key) == ["b", "a", "b"])
    }
  }

  @Test("setting replaces in place, appends or removes")
  func setting() throws {
    for var object in try Self.pair() {
      object["b"] = 2
      object["c"] = nil
      object["d"] = .null
      #expect(try object.jsonText() == #"{"b":1,"a":[true],"b":2,"d":null}"#)
      object["b"] = nil
      #expect(try object.jsonText() == #"{"a":[true],"d":null}"#)
      object["a"] = nil
      object["d"] = nil
      #expect(object.isEmpty)
      #expect(object == [:])
    }
  }

  @Test("appending does not look for the name")
  func appending() throws {
    for var object in try Self.pair() {
      object.append("a\n", ["k": 1.5])
      #expect(object.count == 4)
      #expect(object["a\n"]?["k"]?.doubleValue == 1.5)
      #expect(object == ["a": [true], "b": "x", "a\n": ["k": 1.5]])
    }
    var object = JSONObject()
    for index in 0..<20 { object.append("k\(index)", .number(JSONNumber(index))) }
    #expect(object.keys == (0..<20).map { "k\($0)" })
  }

  @Test("a text that was read is written as it was, but for line breaks")
  func verbatim() throws {
    let object = try JSONObject(json: "{\"b\" :\n\t1.0,\r\n  \"a\":\"\\u0041\\/\" }")
    #expect(try object.jsonText() == #"{"b" :"# + "\t" + #"1.0,  "a":"\u0041\/" }"#)
    #expect(try object.jsonText() == object.description)
  }

  @Test(
    "an object without members is empty, whatever is between its brackets",
    arguments: ["{}", "{ }", "{\n \t\r}"])
  func empty(_ text: String) throws {
    let object = try JSONObject(json: text)
    #expect(object.isEmpty)
    #expect(object.count == 0)
    #expect(object.keys == [])
    #expect(object.members.isEmpty)
    #expect(object == JSONObject())
    #expect(try object.jsonText() == "{}")
    #expect(MemoryLayout<JSONObject>.size == 8)
  }

  @Test(
    "equality goes by name and value, not by order or spelling",
    arguments: [
      (#"{"a":1,"b":[1,2]}"#, #"{ "b":[1.0,2e0], "a":1 }"#, true),
      (#"{"a":1,"a":2}"#, #"{"a":2}"#, true),
      (#"{"\u0061":1}"#, #"{"a":1}"#, true),
      (#"{"a":1}"#, #"{"a":2}"#, false),
      (#"{"a":1}"#, #"{"a":1,"b":1}"#, false),
      (#"{"a":[1,2]}"#, #"{"a":[2,1]}"#, false),
      (#"{"a":null}"#, #"{}"#, false),
      (#"{"a":{"b":{"c":[]}}}"#, #"{"a":{"b":{"c":[ ]}}}"#, true),
      ("{\"\u{E9}\":1}", "{\"e\u{301}\":1}", false),
      ("{\"a\":\"\u{E9}\"}", "{\"a\":\"e\u{301}\"}", false),
      (
        #"{"1":1,"2":1,"3":1,"4":1,"5":1,"6":1,"7":1,"8":1,"9":1,"0":1}"#,
        #"{"0":1,"9":1,"8":1,"7":1,"6":1,"5":1,"4":1,"3":1,"2":1,"1":1.0}"#, true
      ),
      (
        #"{"1":1,"2":1,"3":1,"4":1,"5":1,"6":1,"7":1,"8":1,"9":1,"0":1}"#,
        #"{"0":1,"9":1,"8":1,"7":1,"6":1,"5":1,"4":1,"3":1,"2":1,"1":2}"#, false
      ),
    ])
  func equality(_ a: String, _ b: String, _ areEqual: Bool) throws {
    let (a, b) = (try JSONObject(json: a), try JSONObject(json: b))
    #expect((a == b) == areEqual)
    #expect((b == a) == areEqual)
    #expect((JSONObject(a.members) == b) == areEqual)
    #expect(a == JSONObject(a.members))
  }

  // No time is asserted: were the work the square of the number of members, or doubled with each level, the tests
  // would never end.

  @Test("the time of comparing grows with the number of members, not with its square")
  func manyMembers() throws {
    let names = (0..<200_000).map { "name \($0)" }
    let object = JSONObject(names.map { ($0, 1) })
    let areEqual = try object == JSONObject(json: JSONObject(names.reversed().map { ($0, 1.0) }).jsonBytes())
    #expect(areEqual)
  }

  @Test("the time of reading and comparing grows with the length of a text, however deep or repetitive it is")
  func manyLevels() throws {
    let levels = 256
    let open = String(repeating: #"{"a":0,"a":1,"a":"#, count: levels)
    let text = { innermost in open + innermost + String(repeating: "}", count: levels) }
    let limits = JSONLimits(depth: levels)
    let object = try JSONObject(json: text("1"), limits: limits)
    #expect(try object == JSONObject(json: text("1.0"), limits: limits))
    #expect(try object != JSONObject(json: text("2"), limits: limits))
    #expect(object == object.parsed())
  }

  @Test("a parsed object is the same, down to the innermost value")
  func parsing() throws {
    let text = #"{"b":[{"c":1.0,"":{}},[],{"\u00e9":"\n\/"}],"a":{"x":[{"z":-0}]},"b":null,"l":1e400}"#
    let object = try JSONObject(json: text)
    let built: JSONObject = ["x": ["y": .object(object)], "z": [.object(object)]]
    for object in [object, built, [:]] {
      #expect(object.parsed() == object)
      #expect(object.parsed().keys == object.keys)
      #expect(JSONValue.object(object).parsed() == .object(object))
    }
    let written = #"{"b":[{"c":1.0,"":{}},[],{"é":"\n/"}],"a":{"x":[{"z":-0}]},"b":null,"l":1e400}"#
    #expect(try object.parsed().jsonText() == written)
    #expect(try JSONValue(json: text).jsonText() == written)
    #expect(try built.parsed().jsonText() == #"{"x":{"y":\#(written)},"z":[\#(written)]}"#)
  }

  @Test("an object can be read as a type later, with paths from the object on")
  func decoding() throws {
    for object in [try JSONObject(json: #"{"src":"a", "sizes":["b"]}"#), ["src": "a", "sizes": ["b"]]] {
      #expect(try object.decode(Icon.self) == Icon(src: "a", sizes: ["b"]))
    }
    let wrong = try JSONObject(json: #"{"src":"a", "sizes":[1]}"#)
    #expect(
      jsonError { _ = try wrong.decode(Icon.self) }?.description
        == "$.sizes[0]: expected a string, found a number (at byte 21)")
  }
}
