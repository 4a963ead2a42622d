import ProtocolFiles
import ProtocolModel
import Testing

/// Two small schemas, and what is said of the differences between them.
@Suite struct ShapeDifferenceTests {
  @Test(arguments: [
    ("A: { type: string }", "A: { type: string }", ""),
    ("A: { type: string }", "A: { type: boolean }", "types.A: official is string, description is bool"),
    ("A: { type: string }", "", "types.A: official is string, description has none"),
    ("", "A: { type: string }", "types.A: official has none, description has string"),
    (
      "A: { type: object, properties: { a: { type: array, items: { type: string } } }, required: [a] }",
      "A: { type: object, properties: { b: { type: string } } }",
      """
      types.A.a: official is list<string>!, description has none
      types.A.b: official has none, description has optional string
      """
    ),
    (
      "A: { type: object, properties: { a: { type: string } } }",
      "A: { type: object, properties: { a: { type: string } }, required: [a] }",
      "types.A.a: official is optional string, description is string!"
    ),
    (
      "A: { type: object, properties: { a: { type: array, items: { type: object, properties: { b: {} } } } } }",
      "A: { type: object, properties: { a: { type: array, items: { type: object, properties: { b: { type: string } } } } } }",
      "types.A.a[].b: official is any, description is string"
    ),
    (
      "A: { type: string, enum: [a, b] }", "A: { type: string, enum: [b, c] }",
      """
      types.A|a: official is a value, description has none
      types.A|c: official has none, description has a value
      """
    ),
    (
      "A: { anyOf: [{ type: string }, { type: boolean }] }",
      "A: { anyOf: [{ type: string }, { type: number }] }",
      """
      types.A|bool: official is a case, description has none
      types.A|number: official has none, description has a case
      """
    ),
    (
      "A: { type: integer, minimum: 0 }", "A: { type: integer }",
      "types.A: official is int(0...), description is int"
    ),
    (
      "A: { type: object, properties: { a: {} } }", "A: { type: object }",
      "types.A: official is struct{a: any}, description is object"
    ),
  ])
  func `types`(official: String, described: String, found: String) {
    #expect(differences(official, described) == found)
  }

  @Test func `messages and errors`() {
    let params = WireShape.Member(.named("P"), isRequired: false)
    let official = WireShape(
      methods: [
        "a": WireShape.Message(
          kind: .request, typeName: "ARequest", from: .client, params: params, results: [.named("R")]),
        "b": WireShape.Message(kind: .request, typeName: "BRequest"),
        "c": WireShape.Message(kind: .notification, typeName: "CNotification"),
      ],
      errors: ["E": WireShape.ErrorShape(code: 1, data: .builtin(.string))])
    let described = WireShape(
      methods: [
        "a": WireShape.Message(
          kind: .notification, typeName: "A", from: .both, params: nil, results: [.named("Q")]),
        "b": WireShape.Message(
          kind: .request, typeName: "BRequest", from: .server, params: params, results: [.named("R")]),
      ],
      errors: ["E": WireShape.ErrorShape(code: 2), "F": WireShape.ErrorShape(code: 3)])
    #expect(
      ProtocolModel.differences(official, described).map(\.description) == [
        "errors.E.code: official is 1, description is 2",
        "errors.E.data: official is string, description has none",
        "errors.F: official has none, description has code 3",
        "methods.a.from: official is client, description is both",
        "methods.a.kind: official is request, description is notification",
        "methods.a.name: official is ARequest, description is A",
        "methods.a.params: official is optional P, description has none",
        "methods.a.results|Q: official has none, description has a result",
        "methods.a.results|R: official is a result, description has none",
        "methods.b.params: official has none, description has optional P",
        "methods.c: official is notification CNotification, description has none",
      ])
  }

  private func differences(_ official: String, _ described: String) -> String {
    let (left, right) = (MadeUp.read(official), MadeUp.read(described))
    return ProtocolModel.differences(left.shape, right.shape).map(\.description).joined(separator: "\n")
  }
}
