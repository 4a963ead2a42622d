import JSONSchema
import MCPWire
import Testing

@Suite("Objects in a schema") struct ObjectTests {
  static let weather: JSONValue = [
    "type": "object",
    "properties": ["city": ["type": "string"], "days": ["type": "integer", "minimum": 1]],
    "required": ["city"],
    "additionalProperties": false,
  ]

  @Test("every fault has its place")
  func places() throws {
    #expect(
      try faults(of: ["days": 0], by: Self.weather)
        == ["$.days: must be at least 1, found 0", #"$: the member "city" is missing"#])
    #expect(try faults(of: ["city": "Delft", "days": 2], by: Self.weather) == [])
  }

  @Test("an unknown member is named with the one that was probably meant")
  func unknownMembers() throws {
    #expect(
      try faults(of: ["city": "Delft", "dayz": 2], by: Self.weather)
        == [#"$: "dayz" is not a member here; did you mean "days"?"#])
    #expect(
      try faults(of: ["city": "Delft", "temperature": 2], by: Self.weather)
        == [#"$: "temperature" is not a member here"#])
  }

  @Test("names are told apart as they are written")
  func exactNames() throws {
    let schema: JSONValue = ["properties": ["\u{E9}": true], "additionalProperties": false]
    #expect(try SchemaValidator(schema).accepts(["\u{E9}": 1]))
    #expect(try !SchemaValidator(schema).accepts(["e\u{301}": 1]))
    // The Kelvin sign is said to be the same as the letter K.
    #expect(try !SchemaValidator(["required": ["K"]]).accepts(["\u{212A}": 1]))
  }

  @Test("all of several members of one name are checked, and count once")
  func repeatedNames() throws {
    let value = try JSONValue(json: #"{"city":1,"city":"Delft"}"#)
    #expect(try faults(of: value, by: Self.weather) == ["$.city: expected a string, found a number"])
    #expect(try faults(of: value, by: ["minProperties": 2]) == ["$: must have at least 2 members, found 1"])
    #expect(try faults(of: value, by: ["maxProperties": 1]) == [])
    #expect(try !SchemaValidator(["required": ["city", "days"]]).accepts(value))
  }

  @Test("objects with many members work like those with few")
  func manyMembers() throws {
    let names = (0..<200).map { "member\($0)" }
    let schema: JSONValue = [
      "properties": .object(JSONObject(names.map { ($0, ["type": "integer"]) })),
      "required": .array(names.map { .string($0) }),
      "additionalProperties": false,
    ]
    var object = JSONObject(names.map { ($0, 1) })
    #expect(try faults(of: .object(object), by: schema) == [])
    object["member150"] = nil
    object["member199"] = "x"
    #expect(
      try faults(of: .object(object), by: schema)
        == [
          "$.member199: expected an integer, found a string", #"$: the member "member150" is missing"#,
        ])
  }

  @Test("members are counted, and named by pattern")
  func others() throws {
    #expect(
      try faults(of: ["a": 1, "b": 2], by: ["maxProperties": 1]) == ["$: must have at most 1 member, found 2"]
    )
    #expect(
      try faults(of: ["x-a": 1], by: ["patternProperties": ["^x-": ["type": "string"]]])
        == [#"$["x-a"]: expected a string, found a number"#])
    #expect(
      try faults(of: ["a": 1], by: ["additionalProperties": ["type": "string"]])
        == ["$.a: expected a string, found a number"])
    #expect(
      try faults(of: ["AB": 1], by: ["propertyNames": ["pattern": "^[a-z]+$"]])
        == [#"$: the name "AB" is not allowed: must match the pattern ^[a-z]+$, found "AB""#])
  }

  @Test("some members need others")
  func dependencies() throws {
    #expect(
      try faults(of: ["card": 1], by: ["dependentRequired": ["card": ["address"]]])
        == [#"$: the member "address" is missing, which "card" needs"#])
    #expect(
      try faults(of: ["card": 1], by: ["dependentSchemas": ["card": ["required": ["address"]]]])
        == [#"$: the member "address" is missing"#])
  }

  @Test("members that no keyword has looked at are checked by unevaluatedProperties")
  func unevaluated() throws {
    let schema: JSONValue = [
      "allOf": [["properties": ["a": true]]], "properties": ["count": true], "unevaluatedProperties": false,
    ]
    #expect(try faults(of: ["a": 1, "count": 1], by: schema) == [])
    let typed: JSONValue = ["properties": ["a": ["type": "string"]], "unevaluatedProperties": false]
    #expect(
      try faults(of: ["a": 1, "z": 2], by: typed)
        == ["$.a: expected a string, found a number", #"$: "z" is not a member here"#])
    #expect(
      try faults(of: ["a": 1, "coutn": 1], by: schema) == [
        #"$: "coutn" is not a member here; did you mean "count"?"#
      ])
  }
}
