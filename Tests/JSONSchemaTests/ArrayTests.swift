import JSONSchema
import MCPWire
import Testing

@Suite("Arrays in a schema") struct ArrayTests {
  @Test("items are counted")
  func counts() throws {
    #expect(try faults(of: [1], by: ["minItems": 2]) == ["$: must have at least 2 items, found 1"])
    #expect(try faults(of: [1, 2], by: ["maxItems": 1]) == ["$: must have at most 1 item, found 2"])
  }

  @Test("items are checked by their place, then alike")
  func items() throws {
    let schema: JSONValue = ["prefixItems": [["type": "string"]], "items": ["type": "integer"]]
    #expect(try faults(of: ["a", 1, 2], by: schema) == [])
    #expect(
      try faults(of: [1, "a"], by: schema)
        == ["$[0]: expected a string, found a number", "$[1]: expected an integer, found a string"])
    #expect(
      try faults(of: ["a", 1], by: ["prefixItems": [true], "items": false])
        == ["$: must have at most 1 item, found 2"])
  }

  @Test("equal items are named, however they are written")
  func uniqueItems() throws {
    let schema: JSONValue = ["uniqueItems": true]
    let value = try JSONValue(json: #"[1, "1", {"a":1,"b":2}, {"b":2.0,"a":1}]"#)
    #expect(
      try faults(of: value, by: schema) == ["$: must have no two equal items, but items 2 and 3 are equal"])
    #expect(try faults(of: [1, true, "1", [1], ["a": 1], nil, 0, false, []], by: schema) == [])
    let many = JSONValue.array((0..<100).map { JSONValue($0) })
    #expect(try faults(of: many, by: schema) == [])
    let repeated = JSONValue.array(
      (0..<100).map { JSONValue($0) } + [["x": [1]], ["x": [try JSONValue(json: "1.0")]]])
    #expect(
      try faults(of: repeated, by: schema)
        == ["$: must have no two equal items, but items 100 and 101 are equal"])
  }

  @Test("of members of one name the last counts when items are compared")
  func repeatedNames() throws {
    let items = (0..<10).map { JSONValue($0) }
    let value = JSONValue.array(items + [try JSONValue(json: #"{"a":1,"a":2}"#), ["a": 2]])
    #expect(try !SchemaValidator(["uniqueItems": true]).accepts(value))
  }

  @Test("an array has to contain as many fitting items as is said")
  func contains() throws {
    #expect(
      try faults(of: [1], by: ["contains": ["type": "string"]])
        == [#"$: must contain at least 1 item that fits the schema of "contains", found 0"#])
    #expect(
      try faults(of: ["a"], by: ["contains": ["type": "string"], "minContains": 2])
        == [#"$: must contain at least 2 items that fit the schema of "contains", found 1"#])
    #expect(
      try faults(of: ["a", "b"], by: ["contains": ["type": "string"], "maxContains": 1])
        == [#"$: must contain at most 1 item that fits the schema of "contains""#])
    #expect(try faults(of: [], by: ["contains": true, "minContains": 0]) == [])
  }

  @Test("items that no keyword has looked at are checked by unevaluatedItems")
  func unevaluated() throws {
    let schema: JSONValue = ["allOf": [["prefixItems": [true]]], "unevaluatedItems": false]
    #expect(try faults(of: [1], by: schema) == [])
    #expect(try faults(of: [1, 2], by: schema) == ["$[1]: is an item too many"])
    #expect(
      try faults(
        of: [1, "a", 2], by: ["contains": ["type": "string"], "unevaluatedItems": ["type": "number"]]) == [])
  }
}
