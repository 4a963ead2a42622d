import ProtocolFiles
import Testing

/// A schema that cannot be read, and what is said of it. The definitions begin on the second line, two
/// columns in.
@Suite struct OfficialErrorTests {
  @Test(arguments: [
    ("A: { oneOf: [] }", "2:8: error: 'oneOf' is no keyword that the reader knows [official-keyword]"),
    (
      "A: { type: string, pattern: x }",
      "2:22: error: 'pattern' is no keyword that the reader knows [official-keyword]"
    ),
    (
      "A: { type: string, items: {} }",
      "2:22: error: 'items' means nothing beside type 'string' [official-keyword]"
    ),
    ("A: { const: x }", "2:8: error: 'const' means nothing without 'type' [official-keyword]"),
    (
      "A: { type: integer, const: 1 }",
      "2:23: error: 'const' means nothing beside type 'integer' [official-keyword]"
    ),
    (
      "A: { type: string, const: 1 }",
      "2:29: error: 'const' is a number, expected a string [official-keyword]"
    ),
    (
      "A: { type: string, const: x, enum: [x] }",
      "2:32: error: 'enum' means nothing beside 'const' [official-keyword]"
    ),
    ("A: { type: string, enum: [] }", "2:28: error: 'enum' is no list of strings [official-keyword]"),
    (
      "A: { type: string, enum: [a, 1] }",
      "2:32: error: 'enum' holds a number, expected a string [official-keyword]"
    ),
    ("A: { type: string, enum: [a, a] }", "2:32: error: 'enum' has 'a' twice [official-conflict]"),
    (
      "A: { type: string, format: date }",
      "2:30: error: the format 'date' is none of byte, uri: say under 'formats' of the notes which built-in type it is [official-keyword]"
    ),
    (
      "A: { type: integer, minimum: x }",
      "2:32: error: 'minimum' is a string, expected a number [official-keyword]"
    ),
    ("A: { type: text }", "2:14: error: 'text' is no type that the reader knows [official-keyword]"),
    ("A: { type: 1 }", "2:14: error: 'type' is a number, expected a string or a list [official-keyword]"),
    (
      "A: { type: [string, object] }",
      "2:14: error: 'object' cannot be one of several types [official-keyword]"
    ),
    ("A: { type: [\"null\"] }", "2:14: error: 'type' allows no value but null [official-keyword]"),
    (
      "A: { type: [string, boolean], enum: [a] }",
      "2:33: error: 'enum' means nothing beside several types [official-keyword]"
    ),
    (
      "A: { type: array }", "2:14: error: an array has no 'items', which say what it holds [official-keyword]"
    ),
    (
      "A: { type: object, required: [b] }",
      "2:32: error: 'required' names 'b', which is no member [official-keyword]"
    ),
    (
      "A: { type: object, properties: [] }",
      "2:34: error: 'properties' is a list, expected a map [official-keyword]"
    ),
    (
      "A: { type: object, additionalProperties: false }",
      "2:44: error: a schema is a map, not a boolean [official-keyword]"
    ),
    (
      "A: { type: object, properties: { a: {} }, additionalProperties: { type: string } }",
      "2:67: error: an object has members and others of one type [official-keyword]"
    ),
    (
      "A: { type: string, description: 1 }",
      "2:35: error: 'description' is a number, expected a string [wrong-kind]"
    ),
    ("A: { anyOf: [] }", "2:6: error: 'anyOf' is no list of types [official-keyword]"),
    (
      "A: { anyOf: [{ type: string }], type: string }",
      "2:35: error: 'type' means nothing beside 'anyOf' [official-keyword]"
    ),
    (
      "A: { anyOf: [{ type: string }, { type: string }] }",
      "2:34: error: a union has the same type twice [official-conflict]"
    ),
    (
      "A: { allOf: [{ type: string }] }",
      "2:16: error: 'allOf' is made of objects with members [official-keyword]"
    ),
    (
      "A: { allOf: [{ type: object, properties: { a: { type: string } } }, { type: object, properties: { a: { type: integer } } }] }",
      "2:71: error: 'a' is string in one part and int in another [official-conflict]"
    ),
    ("A: string", "2:6: error: a schema is a map, not a string [official-keyword]"),
  ])
  func `a schema`(definition: String, complaint: String) {
    #expect(complaints(definition) == [complaint])
  }

  @Test(arguments: [
    (
      "Tool: { type: object }\nA: { $ref: \"#/definitions/Tol\" }",
      "3:14: error: there is no definition 'Tol': did you mean 'Tool'? [official-reference]"
    ),
    (
      "Tool: { type: object }\nA: { $ref: \"#/$defs/Tool\" }",
      "3:14: error: a reference leads to a definition of the file: '#/definitions/Name' [official-reference]"
    ),
    (
      "Base: { type: object }\nA: { $ref: \"#/definitions/Base\" }",
      "3:14: error: 'Base' is no type of the protocol [official-reference]"
    ),
    (
      "A: { allOf: [{ $ref: \"#/definitions/B\" }] }\nB: { allOf: [{ $ref: \"#/definitions/B\" }] }",
      "3:24: error: 'B' is made of itself, or of too many others [official-reference]"
    ),
  ])
  func `a reference`(definitions: String, complaint: String) {
    #expect(complaints(definitions).first == complaint)
  }

  @Test(arguments: [
    (
      "GetCall: { type: object, properties: { method: { type: string, const: get } }, required: [method] }",
      "7:3: error: the name of 'GetCall' tells no kind of message [official-message]"
    ),
    (
      "GetRequest: { type: object, properties: { method: { type: string, const: get } } }",
      "7:3: error: 'GetRequest' does not require its method [official-message]"
    ),
    (
      "GetRequest: { type: object, properties: { method: { type: string, const: get }, v: { type: string } }, required: [method] }",
      """
      7:3: error: what is around 'GetRequest' differs from 'Call' [official-message]
      2:3: note: it is described here
      """
    ),
    (
      "ARequest: { type: object, properties: { method: { type: string, const: get } }, required: [method] }\nBRequest: { type: object, properties: { method: { type: string, const: get } }, required: [method] }",
      "8:3: error: 'get' is the method of 'ARequest' too [official-conflict]"
    ),
    (
      "ClientSide: { anyOf: [{ $ref: \"#/definitions/Wrong\" }] }",
      "7:25: error: 'ClientSide' holds something that is no message [official-message]"
    ),
    (
      "ClientSide: { type: object }",
      "7:3: error: 'ClientSide' is neither a union of messages nor the copy of one [official-message]"
    ),
    (
      "GetResultResponse: { type: object, properties: { v: { type: string }, result: {} }, required: [v, result] }",
      "7:3: error: 'GetResultResponse' is the answer to no request [official-message]"
    ),
    (
      "ARequest: { type: object, properties: { method: { type: string, const: get } }, required: [method] }\nAResultResponse: { type: object, properties: { v: { type: string }, result: {} }, required: [v] }",
      "8:3: error: 'AResultResponse' requires no result [official-message]"
    ),
    (
      "Bad: { type: object, properties: { code: { type: integer, const: 1 } }, required: [code] }",
      "7:3: error: 'Bad' differs from other errors in more than its code and data [official-error]"
    ),
    (
      "Bad: { type: object, properties: { error: { allOf: [{ $ref: \"#/definitions/Wrong\" }, { type: object, properties: { code: { type: integer, const: 1 } } }] } }, required: [error] }",
      "7:3: error: 'Bad' does not require its code, or not as an integer [official-error]"
    ),
    (
      "Bad: { type: object, properties: { error: { allOf: [{ type: object, properties: { code: { type: integer, const: 1 }, data: {} }, required: [code] }] } } }",
      "7:3: error: 'Bad' requires no error [official-error]"
    ),
  ])
  func `a message or an error`(definitions: String, complaint: String) {
    #expect(complaints(MadeUp.envelopes + definitions) == [complaint])
  }

  @Test func `one message is sent in two ways`() {
    let found = complaints(
      """
      ARequest: { type: object, properties: { method: { type: string, const: get } }, required: [method] }
      ClientSide: { anyOf: [{ $ref: "#/definitions/ARequest" }] }
      Embedded: { anyOf: [{ $ref: "#/definitions/ARequest" }] }
      """)
    #expect(found == ["4:23: error: 'ARequest' is sent in two ways [official-conflict]"])
  }

  @Test(arguments: [
    ("[]", "1:1: error: an official schema is a list, expected a map [wrong-kind]"),
    (
      "{ title: x, $defs: {} }",
      "1:3: error: 'title' means nothing at the root of an official schema [official-keyword]"
    ),
    (
      "{}", "1:1: error: the definitions stand in one map, 'definitions' or '$defs' [official-keyword]"
    ),
    (
      "{ $defs: [] }",
      "1:3: error: the definitions stand in one map, 'definitions' or '$defs' [official-keyword]"
    ),
    (
      "{ $defs: {}, definitions: {} }",
      "1:14: error: the definitions stand in one map, 'definitions' or '$defs' [official-keyword]"
    ),
    (
      "{ $schema: x, $defs: {} }",
      "1:12: error: the dialect is none of http://json-schema.org/draft-07/schema#, https://json-schema.org/draft/2020-12/schema [official-keyword]"
    ),
  ])
  func `a whole file`(file: String, complaint: String) throws {
    let schema = try #require(NodeReader.read(Array(file.utf8), file: "s.yaml").0)
    let (_, complaints) = OfficialSchema.read(schema, revision: "2001-01-01", notes: OfficialNotes())
    #expect(complaints.first?.description == "s.yaml:" + complaint)
  }

  @Test func `all errors of a schema are reported`() {
    #expect(complaints("A: { type: text }\nB: { items: {} }\nC: { type: array }").count == 3)
  }

  private func complaints(_ definitions: String) -> [String] {
    MadeUp.read(definitions).complaints.map { $0.replacing("s.yaml:", with: "") }
  }
}
