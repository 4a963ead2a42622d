import JSONSchema
import MCPWire
import Testing

@Suite("Faults of schemas") struct SchemaErrorTests {
  @Test(
    "an ill-formed keyword is an error at its place",
    arguments: [
      ("5", "$: a schema is an object or a boolean, found a number"),
      (#"{"properties":{"a":[]}}"#, "$.properties.a: a schema is an object or a boolean, found an array"),
      (#"{"type":"strng"}"#, #"$.type: there is no type "strng", did you mean "string"?"#),
      (#"{"type":["string",1]}"#, "$.type[1]: expected a string, found a number"),
      (#"{"type":[]}"#, "$.type: expected at least one type, found an empty array"),
      (#"{"type":{}}"#, "$.type: expected a string or an array, found an object"),
      (#"{"enum":1}"#, "$.enum: expected an array, found a number"),
      (#"{"minimum":"1"}"#, "$.minimum: expected a number, found a string"),
      (#"{"multipleOf":0}"#, "$.multipleOf: expected a number above 0 with at most 19 digits, found 0"),
      (#"{"minLength":-1}"#, "$.minLength: expected an integer that is not negative, found -1"),
      (#"{"minLength":1.5}"#, "$.minLength: expected an integer that is not negative, found 1.5"),
      (
        #"{"items":[{}]}"#,
        #"$.items: expected a schema, found an array: since 2020-12 that is "prefixItems""#
      ),
      (#"{"uniqueItems":1}"#, "$.uniqueItems: expected a boolean, found a number"),
      (#"{"required":"a"}"#, "$.required: expected an array, found a string"),
      (#"{"required":["a",1]}"#, "$.required[1]: expected a string, found a number"),
      (#"{"allOf":[]}"#, "$.allOf: expected at least one schema, found an empty array"),
      (#"{"anyOf":{}}"#, "$.anyOf: expected an array, found an object"),
      (#"{"not":null}"#, "$.not: a schema is an object or a boolean, found null"),
      (#"{"$ref":1}"#, "$.$ref: expected a string, found a number"),
      (#"{"$id":"a#b"}"#, "$.$id: must not have a fragment"),
      (#"{"pattern":"a(b"}"#, "$.pattern: the group is not closed (at character 1)"),
      (
        #"{"patternProperties":{"(?=a)":true}}"#,
        #"$.patternProperties["(?=a)"]: looking ahead with "(?=" is not supported (at character 0)"#
      ),
      (#"{"dependentRequired":{"a":1}}"#, "$.dependentRequired.a: expected an array, found a number"),
    ])
  func illFormed(_ schema: String, _ expected: String) throws {
    #expect(schemaError(try JSONValue(json: schema)) == expected)
  }

  @Test("what is not reached is not looked at")
  func unreached() {
    #expect(schemaError(["$defs": ["a": ["type": 1]], "type": "string"]) == nil)
  }

  @Test("sizes beyond all bounds are no error")
  func largeSizes() throws {
    let schema = try JSONValue(json: #"{"maxLength":1e400,"minItems":2.0,"minLength":0}"#)
    #expect(try faults(of: "x", by: schema) == [])
    #expect(try faults(of: [1], by: schema) == ["$: must have at least 2 items, found 1"])
    for keyword in ["minLength", "minItems", "minProperties", "minContains"] {
      let schema = try JSONValue(json: #"{"contains":true,"\#(keyword)":1e400}"#)
      #expect(try faults(of: "x", by: schema).count == (keyword == "minLength" ? 1 : 0))
      #expect(
        try faults(of: [1], by: schema).count == (["minItems", "minContains"].contains(keyword) ? 1 : 0))
      #expect(try faults(of: ["a": 1], by: schema).count == (keyword == "minProperties" ? 1 : 0))
    }
    for exponent in ["-9223372036854775808", "9223372036854775807", "-9223372036854775810", "1099511627776"] {
      _ = try? SchemaValidator(["multipleOf": try JSONValue(json: "1e\(exponent)")])
      let value = try JSONValue(json: "1e\(exponent)")
      #expect(try SchemaValidator(["multipleOf": 0.5]).accepts(value) == !exponent.hasPrefix("-"))
    }
  }
}
