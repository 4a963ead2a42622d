import JSONSchema
import MCPWire
import Testing

@Suite("Alternatives in a schema") struct AlternativeTests {
  static let shapes: JSONValue = [
    "oneOf": [
      [
        "type": "object", "properties": ["kind": ["const": "circle"], "radius": ["type": "number"]],
        "required": ["kind", "radius"],
      ],
      [
        "type": "object",
        "properties": ["kind": ["const": "square"], "side": ["type": "number", "minimum": 1]],
        "required": ["kind", "side"],
      ],
    ]
  ]

  @Test("a fixed value decides which alternative was meant")
  func discriminator() throws {
    #expect(
      try faults(of: ["kind": "square", "side": 0], by: Self.shapes) == [
        "$.side: must be at least 1, found 0"
      ])
    #expect(
      try faults(of: ["kind": "circle", "side": 5], by: Self.shapes) == [
        #"$: the member "radius" is missing"#
      ])
  }

  @Test("where none was clearly meant, the nearest is said to be no more than that")
  func nearest() throws {
    let schema: JSONValue = ["anyOf": [["required": ["a", "b"]], ["required": ["c"]]]]
    #expect(
      try faults(of: ["a": 1], by: schema)
        == [
          "$: fits none of 2 alternatives; the nearest is number 1", #"$: the member "b" is missing"#,
        ])
  }

  @Test("types that no alternative allows are told together")
  func types() throws {
    #expect(
      try faults(of: 1, by: ["anyOf": [["type": "string"], ["type": "null"]]])
        == ["$: expected a string or null, found a number"])
    #expect(
      try faults(of: "", by: ["anyOf": [["type": "string", "minLength": 1], ["type": "null"]]])
        == ["$: must have at least 1 character, found 0"])
  }

  @Test("titled choices are listed like others")
  func titledChoices() throws {
    let schema: JSONValue = [
      "oneOf": [["const": "red", "title": "Red"], ["const": "blue", "title": "Blue"]]
    ]
    #expect(
      try faults(of: "rad", by: schema) == [
        #"$: must be one of "red" or "blue", found "rad"; did you mean "red"?"#
      ])
  }

  @Test("the faults inside the nearest alternative keep their places")
  func places() throws {
    let schema: JSONValue = ["properties": ["shape": Self.shapes]]
    let violations = try SchemaValidator(schema).violations(of: ["shape": ["kind": "square", "side": "x"]])
    #expect(violations.map(\.description) == ["$.shape.side: expected a number, found a string"])
  }

  @Test("a value that fits more than one of oneOf is told which")
  func tooMany() throws {
    #expect(
      try faults(of: 6, by: ["oneOf": [["multipleOf": 2], ["multipleOf": 3], ["multipleOf": 5]]])
        == ["$: must fit only one of 3 alternatives, but fits the numbers 1 and 2"])
  }

  @Test("what is excluded is named where it can be")
  func exclusion() throws {
    #expect(try faults(of: 1, by: ["not": ["type": "number"]]) == ["$: must not be a number"])
    #expect(try faults(of: "a", by: ["not": ["const": "a"]]) == [#"$: must not be "a""#])
    #expect(try faults(of: "a", by: ["not": ["enum": ["a", "b"]]]) == [#"$: must not be "a" or "b""#])
    #expect(try faults(of: "a", by: ["not": ["minLength": 1]]) == [#"$: must not fit the schema of "not""#])
  }

  @Test("a condition decides which schema applies")
  func condition() throws {
    let schema: JSONValue = [
      "if": ["properties": ["country": ["const": "NL"]]], "then": ["required": ["zip"]],
      "else": ["required": ["state"]],
    ]
    #expect(try faults(of: ["country": "NL"], by: schema) == [#"$: the member "zip" is missing"#])
    #expect(try faults(of: ["country": "US"], by: schema) == [#"$: the member "state" is missing"#])
  }
}
