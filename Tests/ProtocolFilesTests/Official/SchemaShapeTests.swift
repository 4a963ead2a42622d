import ProtocolModel
import Testing

/// What a small schema says, in the notation of descriptions.
@Suite struct SchemaShapeTests {
  @Test(arguments: [
    ("{ type: string }", "string"),
    ("{ type: string, description: Some text. }", "string"),
    ("{ type: string, minLength: 1, maxLength: 64 }", "string(1...64)"),
    ("{ type: string, const: x }", "const x"),
    ("{ type: string, enum: [b, a] }", "enum(a|b)"),
    ("{ type: string, format: byte }", "base64"),
    ("{ type: integer, minimum: 0 }", "int(0...)"),
    ("{ type: number, maximum: 1.5 }", "number(...1.5)"),
    ("{ type: boolean }", "bool"),
    ("{}", "any"),
    ("{ description: Any value. }", "any"),
    ("{ type: array, items: { type: string } }", "list<string>"),
    ("{ type: array, items: {}, maxItems: 3 }", "list<any>(...3)"),
    ("{ type: [string, integer] }", "id"),
    ("{ type: [integer, \"null\"] }", "nullable<int>"),
    ("{ type: [string, number, boolean] }", "union(bool|number|string)"),
    ("{ anyOf: [{ type: array, items: {} }, { type: [string, boolean] }] }", "union(bool|list<any>|string)"),
    ("{ $ref: \"#/definitions/B\" }", "B"),
    ("{ anyOf: [{ $ref: \"#/definitions/B\" }, { type: string }] }", "union(B|string)"),
  ])
  func `a schema`(schema: String, meaning: String) {
    #expect(types("A: \(schema)\nB: { type: boolean }")["A"] == meaning)
  }

  @Test(arguments: [
    "{ type: object }",
    "{ type: object, properties: {} }",
    "{ type: object, additionalProperties: {} }",
    "{ type: object, additionalProperties: true }",
    "{ type: object, properties: {}, additionalProperties: { description: Anything. } }",
  ])
  func `five ways to say that it is an object`(schema: String) {
    #expect(types("A: \(schema)") == ["A": "object"])
  }

  @Test(arguments: [
    ("{ type: object, additionalProperties: { type: string } }", "map<string>"),
    (
      "{ type: object, properties: { b: { type: string }, a: {} }, required: [b] }",
      "struct{a: any, b: string!}"
    ),
    ("{ type: object, properties: { a: {} }, additionalProperties: true }", "struct{a: any}"),
    (
      "{ type: object, properties: { a: { type: object, properties: { b: { type: integer } } } } }",
      "struct{a: struct{b: int}}"
    ),
  ])
  func `an object`(schema: String, meaning: String) {
    #expect(types("A: \(schema)") == ["A": meaning])
  }

  @Test func `members whose names are keywords are members`() {
    let schema = """
      A:
        type: object
        properties:
          const: { type: string }
          enum: { type: array, items: { type: string } }
          default: { type: boolean }
          oneOf: { type: string }
          items: { type: object, properties: { anyOf: { type: string }, description: { type: string } } }
          type: { type: string, const: array }
          $ref: { type: string }
          properties: { type: object, properties: { properties: { type: integer } } }
        required: [type]
      """
    #expect(
      types(schema)["A"] == """
        struct{$ref: string, const: string, default: bool, enum: list<string>, \
        items: struct{anyOf: string, description: string}, oneOf: string, \
        properties: struct{properties: int}, type: const array!}
        """)
  }

  @Test func `the parts of an allOf are one object`() {
    let schema = """
      A: { allOf: [{ $ref: "#/definitions/B" }, { $ref: "#/definitions/C" }, { type: object, properties: { c: {} } }] }
      B: { type: object, properties: { a: { type: string }, b: {} }, required: [a] }
      C: { allOf: [{ type: object, properties: { b: { type: integer } }, required: [b] }] }
      """
    #expect(types(schema)["A"] == "struct{a: string!, b: int!, c: any}")
  }

  @Test(arguments: ["definitions", "$defs"])
  func `both spellings of the container mean the same`(container: String) {
    let (shape, complaints) = MadeUp.read(
      "A: { type: string }\nB: { $ref: \"#/\(container)/A\" }", container: container)
    #expect(complaints == [])
    #expect(shape.types == ["A": .alias(.builtin(.string)), "B": .alias(.named("A"))])
  }

  /// The types of a schema that nothing is wrong with.
  private func types(_ definitions: String) -> [String: String] {
    let (shape, complaints) = MadeUp.read(definitions)
    #expect(complaints == [])
    return shape.types.mapValues(\.description)
  }
}
