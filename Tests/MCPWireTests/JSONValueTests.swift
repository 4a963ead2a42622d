import MCPWire
import Testing

@Suite("Values are written as literals and looked into")
struct JSONValueTests {
  static let value: JSONValue = [
    "null": nil, "bool": true, "int": 3, "double": 2.5, "string": "s", "array": [1, [:]],
    "object": ["a": "b"],
  ]

  @Test("a literal is the value of its text")
  func literals() throws {
    let text =
      #"{"null":null,"bool":true,"int":3,"double":2.5,"string":"s","array":[1,{}],"object":{"a":"b"}}"#
    #expect(try Self.value.jsonText() == text)
    #expect(Self.value.description == text)
    #expect(try JSONValue(json: text) == Self.value)
  }

  @Test("what a value is not, is nil")
  func looking() {
    let value = Self.value
    #expect(value["null"]?.isNull == true)
    #expect(value["bool"]?.boolValue == true)
    #expect(value["int"]?.intValue == 3)
    #expect(value["int"]?.doubleValue == 3)
    #expect(value["double"]?.doubleValue == 2.5)
    #expect(value["double"]?.intValue == nil)
    #expect(value["double"]?.numberValue == 2.5)
    #expect(value["string"]?.stringValue == "s")
    #expect(value["array"]?.arrayValue == [1, [:]])
    #expect(value["array"]?[0] == 1)
    #expect(value["array"]?[2] == nil)
    #expect(value["array"]?[-1] == nil)
    #expect(value["array"]?["a"] == nil)
    #expect(value["object"]?["a"] == "b")
    #expect(value["object"]?[0] == nil)
    #expect(value["object"]?.objectValue == ["a": "b"])
    for name in ["null", "bool", "int", "string", "array", "object"] {
      let member = value[name]
      #expect((member?.boolValue == nil) == (name != "bool"))
      #expect((member?.numberValue == nil) == (name != "int"))
      #expect((member?.stringValue == nil) == (name != "string"))
      #expect((member?.arrayValue == nil) == (name != "array"))
      #expect((member?.objectValue == nil) == (name != "object"))
    }
  }

  @Test("values of different kinds differ")
  func kinds() {
    let values: [JSONValue] = [nil, false, 0, "", [], [:]]
    for (i, a) in values.enumerated() {
      for (j, b) in values.enumerated() { #expect((a == b) == (i == j)) }
    }
  }
}

@Test("a value is made of what Swift has")
func madeOfSwiftValues() throws {
  let sum = 0.5 + 0.25
  let made: JSONValue = [
    "text": JSONValue("a\(1)"), "flag": JSONValue(1 > 0), "whole": JSONValue(UInt64.max),
    "part": JSONValue(sum) ?? nil,
  ]
  #expect(try made.jsonText() == #"{"text":"a1","flag":true,"whole":18446744073709551615,"part":0.75}"#)
  #expect(JSONValue(Double.infinity) == nil)
}

@Suite("Typed members are an ordered list")
struct JSONMembersTests {
  @Test("they are read, changed and written in order")
  func order() throws {
    var members = try JSONMembers<Int>(json: #"{"b":1,"a":2,"b":3}"#)
    #expect(members.keys == ["b", "a", "b"])
    #expect(members.values == [1, 2, 3])
    #expect(members["b"] == 3)
    #expect(members[1].key == "a")
    members["b"] = 4
    members["c"] = 5
    members["a"] = nil
    members.append("b", 6)
    #expect(try members.jsonText() == #"{"b":1,"b":4,"c":5,"b":6}"#)
    members["b"] = nil
    #expect(members == ["c": 5])
    #expect(members != ["c": 6])
    #expect(members != ["c": 5, "d": 5])
    #expect(["a": 1, "b": 2] as JSONMembers == ["b": 2, "a": 1])
  }

  @Test("a wrong value is reported with its path")
  func errors() {
    #expect(
      jsonError { _ = try JSONMembers<[Bool]>(json: #"{"a":[],"b":[true,0]}"#) }?.description
        == "$.b[1]: expected a boolean, found a number (at byte 18)")
  }
}
