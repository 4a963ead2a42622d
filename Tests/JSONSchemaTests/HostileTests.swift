import JSONSchema
import MCPWire
import TestSupport
import Testing

@Suite("Hostile schemas and values", .timeLimit(.minutes(1))) struct HostileTests {
  @Test("a value as deep as a reader allows is checked by a schema that follows it")
  func deepValue() throws {
    let depth = 256
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let value = try JSONValue(json: text, limits: JSONLimits(depth: depth))
    #expect(try faults(of: value, by: ["type": "array", "items": ["$ref": "#"]]) == [])
    #expect(
      try faults(of: value, by: ["allOf": [["anyOf": [["allOf": [["items": ["$ref": "#"]]]]]]]])
        == ["$: is nested too deeply to be checked against its schema"])
  }

  @Test("a schema that is too deep is refused")
  func deepSchema() {
    var schema: JSONValue = true
    for _ in 0..<300 { schema = ["items": schema] }
    #expect(schemaError(schema)?.hasSuffix("the schema is nested deeper than 256 levels") == true)
  }

  @Test("a schema whose work doubles with each reference is given up")
  func doubling() throws {
    var definitions = JSONObject()
    for number in 0..<60 {
      let next: JSONValue = ["$ref": .string("#/$defs/d\(number + 1)")]
      definitions.append("d\(number)", ["allOf": [next, next]])
    }
    definitions.append("d60", ["minimum": 1])
    let schema: JSONValue = ["$ref": "#/$defs/d0", "$defs": .object(definitions)]
    let expected = ["$: takes too much work to be checked against its schema"]
    #expect(try faults(of: 5, by: schema) == expected)
    // What is given up is not accepted, turned around or not.
    #expect(
      try faults(of: 5, by: ["not": ["$ref": "#/$defs/d0"], "$defs": .object(definitions)]) == expected)
  }

  @Test("a schema whose work doubles with each level of the value is given up")
  func doublingInDepth() throws {
    let schema: JSONValue = ["if": ["items": ["$ref": "#"]], "then": ["items": ["$ref": "#"]]]
    var value: JSONValue = 1
    for _ in 0..<100 { value = [value] }
    #expect(try faults(of: value, by: schema) == ["$: takes too much work to be checked against its schema"])
  }

  @Test("long texts cost more than short ones, but no text is too long by itself")
  func longText() throws {
    let text = JSONValue.string(String(repeating: "é", count: 60_000))
    let rules = JSONValue.array(Array(repeating: ["maxLength": 99_999, "minLength": 40_000], count: 5000))
    #expect(
      try faults(of: text, by: ["allOf": rules]) == [
        "$: takes too much work to be checked against its schema"
      ])
    #expect(try faults(of: text, by: ["pattern": "^é+$", "maxLength": 99_999]) == [])
  }

  @Test("patterns that others need exponential time for take linear time")
  func patterns() throws {
    let text = String(repeating: "a", count: 50_000) + "!"
    for pattern in ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "(a*)*b", "^(?:a?){30}a{30}$", "(.*)(.*)(.*)[^a!]"] {
      #expect(try !Pattern(pattern).matches(text), "\(pattern)")
      #expect(try !Pattern("(?:\\b|\\B)(?:\(pattern))").matches(text), "\(pattern), generally")
    }
  }

  @Test(
    "patterns that are too large once they are written out are refused",
    arguments: [
      "a{100000}", "(a{1000}){1000}", "((a{0,100}){100}){100}", "(|a){99999999999999999999}",
      "(a{9999}|b){9}",
    ])
  func repetitions(_ pattern: String) {
    #expect(throws: PatternError.self) { try Pattern(pattern) }
  }

  @Test("what takes no room can be repeated as often as one likes")
  func emptyRepetitions() throws {
    #expect(try Pattern("^(){99999999999}(?:(){99999}){99999}$").matches(""))
  }

  @Test("deep groups and long patterns are refused")
  func deepGroups() {
    let deep = String(repeating: "(", count: 5000) + String(repeating: ")", count: 5000)
    #expect(throws: PatternError("groups are nested deeper than 100 levels", offset: 100)) {
      try Pattern(deep)
    }
    #expect(throws: PatternError.self) { try Pattern(String(repeating: "[a]", count: 100_000)) }
  }

  @Test("many large patterns are refused")
  func manyPatterns() {
    let schema: JSONValue = ["allOf": .array(Array(repeating: ["pattern": "a{15000}"], count: 1000))]
    #expect(schemaError(schema)?.hasSuffix("all patterns of the schema together are too large") == true)
  }

  @Test("a schema whose places would take much memory is refused")
  func largePlaces() {
    let name = String(repeating: "x", count: 200_000)
    let many = JSONObject((0..<200).map { ("a\($0)", ["type": "string"]) })
    let inner: JSONValue = ["properties": .object(many)]
    let schema: JSONValue = ["properties": .object(JSONObject([(name, inner)]))]
    #expect(schemaError(schema)?.hasSuffix("the schema consists of too many schemas") == true)
  }

  @Test("large arrays are searched for equal items in one pass")
  func uniqueness() throws {
    let numbers = JSONValue.array((0..<50_000).map { JSONValue($0) })
    #expect(try faults(of: numbers, by: ["uniqueItems": true]) == [])
    let objects = JSONValue.array((0..<5000).map { ["id": JSONValue($0), "tags": ["a", "b"]] })
    #expect(try faults(of: objects, by: ["uniqueItems": true]) == [])
  }

  @Test("numbers with very many digits are compared and divided")
  func longNumbers() throws {
    let digits = String(repeating: "3", count: 200_000)
    let value = try JSONValue(json: "\(digits).\(digits)e-\(digits)")
    #expect(try faults(of: value, by: ["exclusiveMinimum": 0, "maximum": 1e-9, "multipleOf": 3]).count == 1)
    #expect(try faults(of: value, by: ["type": "integer"]).first.map { $0.utf8.count < 100 } == true)
  }

  @Test("a value with very many faults gets as many violations as were asked for")
  func manyFaults() throws {
    let value = JSONValue.object(JSONObject((0..<20_000).map { ("name\($0)", JSONValue($0)) }))
    let schema: JSONValue = ["properties": ["name": true], "additionalProperties": false]
    #expect(try faults(of: value, by: schema).count == 50)
  }

  @Test("what is damaged is refused or judged, and never crashes")
  func damage() throws {
    var random = SplitMix(state: 2026)
    let schemas = [
      ##"{"$id":"http://a/b","type":["object","null"],"properties":{"a":{"$ref":"#/$defs/x"},"b":{"enum":[1,"a",null]}},"required":["a"],"additionalProperties":false,"$defs":{"x":{"$anchor":"y","minimum":1,"multipleOf":0.5}}}"##,
      ##"{"anyOf":[{"items":{"$ref":"#"},"minItems":1,"uniqueItems":true},{"pattern":"^a{1,3}$","maxLength":9},{"const":{"a":1}}],"unevaluatedItems":false}"##,
      ##"{"$dynamicAnchor":"n","allOf":[{"if":{"type":"number"},"then":{"maximum":1e3},"else":{"not":{"type":"null"}}}],"patternProperties":{"^a":{"$dynamicRef":"#n"}},"unevaluatedProperties":{"contains":{"type":"string"}}}"##,
    ]
    let values = [#"{"a":1.5,"b":"a"}"#, #"[[1],["aa",[{"a":1}]],null]"#, #"{"a":{"ab":[1,"x"]},"c":[2,3]}"#]
    for round in 0..<Fuzz.rounds(2000) {
      var schema = Array(schemas[round % 3].utf8)
      if round % 5 != 0 { mutate(&schema, using: &random) }
      var value = Array(values[Int.random(in: 0..<3, using: &random)].utf8)
      if round % 2 != 0 { mutate(&value, using: &random) }
      guard let schema = try? JSONValue(json: schema), let value = try? JSONValue(json: value),
        let validator = try? SchemaValidator(schema, assertsFormats: true)
      else { continue }
      #expect(validator.accepts(value) == validator.violations(of: value).isEmpty, "\(schema) \(value)")
    }
  }
}
