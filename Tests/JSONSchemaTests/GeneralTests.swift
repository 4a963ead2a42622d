import JSONSchema
import MCPWire
import Testing

@Suite("Types and values in a schema") struct GeneralTests {
  @Test("types are named with what was found")
  func types() throws {
    #expect(try faults(of: nil, by: ["type": "string"]) == ["$: expected a string, found null"])
    #expect(
      try faults(of: 1, by: ["type": ["string", "null", "object"]])
        == ["$: expected a string, an object or null, found a number"])
    #expect(
      try faults(of: [], by: ["type": ["integer", "boolean"]]).first?.hasSuffix("found an array") == true)
    #expect(try faults(of: 1.5, by: ["type": ["integer", "number"]]) == [])
  }

  @Test("a constant is compared by meaning")
  func constants() throws {
    #expect(try faults(of: try JSONValue(json: "1.0"), by: ["const": 1]) == [])
    #expect(try faults(of: ["b": 2, "a": 1], by: ["const": ["a": 1, "b": 2]]) == [])
    #expect(try faults(of: "b", by: ["const": "a"]) == [#"$: must be "a", found "b""#])
    #expect(try faults(of: false, by: ["const": 0]) == ["$: must be 0, found false"])
    #expect(try faults(of: [:], by: ["const": ["a": 1]]) == [#"$: must be {"a":1}, found an empty object"#])
  }

  @Test("choices are listed, with the one that was probably meant")
  func choices() throws {
    let units: JSONValue = ["enum": ["metric", "imperial"]]
    #expect(try faults(of: "metric", by: units) == [])
    #expect(
      try faults(of: "metrc", by: units)
        == [#"$: must be one of "metric" or "imperial", found "metrc"; did you mean "metric"?"#])
    #expect(try faults(of: 3, by: ["enum": [1]]) == ["$: must be 1, found 3"])
    #expect(try faults(of: 3, by: ["enum": []]) == ["$: is not allowed"])
  }

  @Test("of many choices only the first are listed, and all are found")
  func manyChoices() throws {
    let schema: JSONValue = ["enum": .array((0..<100).map { JSONValue($0) })]
    #expect(try faults(of: 99, by: schema) == [])
    #expect(try faults(of: try JSONValue(json: "99.0"), by: schema) == [])
    #expect(try faults(of: 100, by: schema).first?.hasSuffix("10, 11 or 88 others, found 100") == true)
  }

  @Test("nothing fits false, everything true")
  func booleans() throws {
    #expect(try faults(of: 1, by: true) == [])
    #expect(try faults(of: 1, by: false) == ["$: is not allowed"])
    let violation = try SchemaValidator(["properties": ["a": false]]).violations(of: ["a": 1]).first
    #expect(violation == SchemaViolation(path: [.member("a")], keyword: "false", message: "is not allowed"))
  }

  @Test("unknown keywords mean nothing")
  func unknownKeywords() throws {
    #expect(try faults(of: 1, by: ["x-note": 5, "minimumm": "x", "definitions": 3]) == [])
  }

  @Test("all violations are found at once, up to the limit")
  func limit() throws {
    let validator = try SchemaValidator(["items": ["type": "string", "minLength": 3]])
    let value: JSONValue = [1, "a", nil, "ab", "abc"]
    #expect(
      validator.violations(of: value).map(\.path) == [[.index(0)], [.index(1)], [.index(2)], [.index(3)]])
    #expect(validator.violations(of: value, limit: 2).count == 2)
    #expect(validator.violations(of: .array(Array(repeating: 1, count: 1000))).count == 50)
  }

  @Test("a fault is told once, and nothing is said of a value of another type but that")
  func noise() throws {
    let schema: JSONValue = ["allOf": [["type": "string"], ["type": "string", "minLength": 1]]]
    #expect(try faults(of: 1, by: schema) == ["$: expected a string, found a number"])
    let typed: JSONValue = ["type": "object", "anyOf": [["required": ["a"]], ["required": ["b"]]]]
    #expect(try faults(of: 1, by: typed) == ["$: expected an object, found a number"])
  }

  @Test("a value that was read and kept as text is judged like any other")
  func textValues() throws {
    var reader = JSONReader(Array(#"{"a":{"b":"x"}}"#.utf8))
    let value = JSONValue.object(try reader.readObject())
    let schema: JSONValue = ["properties": ["a": ["properties": ["b": ["type": "number"]]]]]
    #expect(try faults(of: value, by: schema) == ["$.a.b: expected a number, found a string"])
  }
}
