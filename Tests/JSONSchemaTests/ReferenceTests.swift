import JSONSchema
import MCPWire
import Testing

@Suite("References in a schema") struct ReferenceTests {
  @Test("local references are looked up in the schema itself, or in the root that is given")
  func root() throws {
    let root: JSONValue = ["$defs": ["positive": ["minimum": 1], "n": ["$anchor": "named", "maximum": 9]]]
    let schema: JSONValue = ["allOf": [["$ref": "#/$defs/positive"], ["$ref": "#named"]]]
    let validator = try SchemaValidator(schema, root: root)
    #expect(validator.accepts(5))
    #expect(!validator.accepts(0))
    #expect(!validator.accepts(10))
    #expect(schemaError(schema) == ##"$.allOf[0].$ref: there is nothing at "#/$defs/positive""##)
  }

  @Test("a root is looked through once for several schemas")
  func sharedRoot() throws {
    let root = try SchemaRoot([
      "$defs": ["a": ["$id": "https://example.com/a", "type": "string"], "b": ["maximum": 9]]
    ])
    #expect(try SchemaValidator(["$ref": "https://example.com/a"], in: root).accepts("x"))
    #expect(try !SchemaValidator(["$ref": "#/$defs/b"], in: root).accepts(10))
    #expect(try !SchemaValidator(["items": ["$ref": "#/$defs/b"]], in: root).accepts([10]))
    #expect(throws: SchemaError.self) { try SchemaValidator(["$ref": "#/$defs/c"], in: root) }
  }

  @Test("the root itself can be referred to from outside of it")
  func rootItself() throws {
    let root: JSONValue = ["$id": "https://example.com/root", "type": "array", "items": ["$ref": "#"]]
    let validator = try SchemaValidator(["properties": ["a": ["$ref": "root"]]], root: root)
    #expect(validator.accepts(["a": [[], [[]]]]))
    #expect(!validator.accepts(["a": [[1]]]))
  }

  @Test("references may lead to schemas in places that are none by themselves")
  func elsewhere() throws {
    let schema: JSONValue = ["definitions": ["a": ["type": "string"]], "$ref": "#/definitions/a"]
    #expect(try faults(of: 1, by: schema) == ["$: expected a string, found a number"])
  }

  @Test("what cannot be found is an error at its place")
  func missing() {
    #expect(schemaError(["$ref": "#/$defs/x"]) == ##"$.$ref: there is nothing at "#/$defs/x""##)
    #expect(schemaError(["items": ["$ref": "#x"]]) == ##"$.items.$ref: there is no anchor "x""##)
    #expect(schemaError(["$ref": "#/$defs/%ZZ"])?.contains("percent escape") == true)
  }

  @Test("other documents are refused, and nothing is fetched")
  func otherDocuments() {
    #expect(
      schemaError(["$ref": "https://example.com/x.json"])
        == #"$.$ref: "https://example.com/x.json" is in another document, and only this one is looked at"#)
    #expect(schemaError(["$ref": "other.json#/a"]) != nil)
  }

  @Test("recursion along the value is fine, recursion in place is an error")
  func loops() throws {
    let list: JSONValue = ["properties": ["next": ["$ref": "#"], "value": ["type": "integer"]]]
    #expect(
      try faults(of: ["next": ["next": ["value": "x"]]], by: list)
        == ["$.next.next.value: expected an integer, found a string"])
    let message = "the schema refers to itself for the same value, without end"
    #expect(schemaError(["$ref": "#"]) == "$: \(message)")
    #expect(schemaError(["anyOf": [["type": "string"], ["$ref": "#"]]])?.hasSuffix(message) == true)
    let circle: JSONValue = [
      "$ref": "#/$defs/a", "$defs": ["a": ["$ref": "#/$defs/b"], "b": ["not": ["$ref": "#/$defs/a"]]],
    ]
    #expect(schemaError(circle)?.hasSuffix(message) == true)
  }

  @Test("a long chain of references takes no stack")
  func chain() throws {
    var definitions = JSONObject()
    for number in 0..<10_000 { definitions.append("d\(number)", ["$ref": .string("#/$defs/d\(number + 1)")]) }
    definitions.append("d10000", ["type": "string"])
    let schema: JSONValue = ["$ref": "#/$defs/d0", "$defs": .object(definitions)]
    #expect(try faults(of: 1, by: schema) == ["$: expected a string, found a number"])
  }

  @Test("the schema of schemas is known")
  func metaschema() throws {
    let validator = try SchemaValidator(["$ref": "https://json-schema.org/draft/2020-12/schema"])
    #expect(validator.accepts(ObjectTests.weather))
    #expect(validator.accepts(AlternativeTests.shapes))
    #expect(!validator.accepts(["properties": ["a": ["type": "strin"]]]))
    #expect(!validator.accepts(["anyOf": []]))
    #expect(!validator.accepts(["required": ["a", "a"]]))
  }
}
