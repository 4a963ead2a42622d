import ProtocolModel
import Testing

/// What a small schema says of messages and errors.
@Suite struct MessageShapeTests {
  @Test func `a message is its method and its parameters`() {
    let (shape, complaints) = MadeUp.read(
      MadeUp.envelopes + """
        GetRequest: { type: object, properties: { v: { type: string }, method: { type: string, const: get }, params: { type: object, properties: { key: { type: string } } } }, required: [v, method, params] }
        BareRequest: { type: object, properties: { method: { type: string, const: bare } }, required: [method] }
        DoneNotification: { type: object, properties: { v: { type: string }, method: { type: string, const: done } }, required: [v, method] }
        """)
    #expect(complaints == [])
    let params = WireShape.Member(
      .object(["key": WireShape.Member(.builtin(.string), isRequired: false)]), isRequired: true)
    #expect(
      shape.methods == [
        "get": WireShape.Message(kind: .request, typeName: "GetRequest", params: params),
        "bare": WireShape.Message(kind: .request, typeName: "BareRequest"),
        "done": WireShape.Message(kind: .notification, typeName: "DoneNotification"),
      ])
    #expect(shape.types.keys.sorted() == ["Answer", "Call", "Event", "Failure", "Wrong"])
  }

  @Test func `unions say who sends what, and one of a single message is a copy of it`() {
    let (shape, complaints) = MadeUp.read(
      """
      ARequest: { type: object, properties: { method: { type: string, const: a } }, required: [method] }
      BRequest: { type: object, properties: { method: { type: string, const: b } }, required: [method] }
      CRequest: { type: object, properties: { method: { type: string, const: c } }, required: [method] }
      DRequest: { type: object, properties: { method: { type: string, const: d } }, required: [method] }
      ClientSide: { anyOf: [{ $ref: "#/definitions/ARequest" }, { $ref: "#/definitions/BRequest" }] }
      ServerSide: { description: A copy., type: object, properties: { method: { type: string, const: b } }, required: [method] }
      Embedded: { anyOf: [{ $ref: "#/definitions/CRequest" }] }
      """)
    #expect(complaints == [])
    #expect(
      shape.methods.mapValues(\.from) == ["a": .client, "b": .both, "c": .serverEmbedded, "d": nil])
    let inside: WireShape.Shape = .object([
      "method": WireShape.Member(.constant("c"), isRequired: true)
    ])
    #expect(shape.types == ["Embedded": .union([inside])])
  }

  @Test func `an answer gives its request the results`() {
    let (shape, complaints) = MadeUp.read(
      MadeUp.envelopes + """
        GetRequest: { type: object, properties: { method: { type: string, const: get } }, required: [method] }
        PutRequest: { type: object, properties: { method: { type: string, const: put } }, required: [method] }
        GetResultResponse: { type: object, properties: { v: { type: string }, result: { anyOf: [{ $ref: "#/definitions/One" }, { $ref: "#/definitions/Two" }] } }, required: [v, result] }
        One: { type: object }
        Two: { type: object }
        """)
    #expect(complaints == [])
    #expect(shape.methods["get"]?.results == [.named("One"), .named("Two")])
    #expect(shape.methods["put"]?.results == nil)
    #expect(shape.types["GetResultResponse"] == nil)
  }

  @Test func `an error is its code and its data, by itself or in an answer`() {
    let (shape, complaints) = MadeUp.read(
      MadeUp.envelopes + """
        Plain: { type: object, properties: { code: { type: integer, const: -1 }, data: {} }, required: [code] }
        Told: { type: object, properties: { error: { allOf: [{ $ref: "#/definitions/Wrong" }, { type: object, properties: { code: { type: integer, const: -2 }, data: { type: object, properties: { why: { type: string } } } }, required: [code, data] }] } }, required: [error] }
        """)
    #expect(complaints == [])
    let why = WireShape.Shape.object(["why": WireShape.Member(.builtin(.string), isRequired: false)])
    #expect(
      shape.errors == [
        "Plain": WireShape.ErrorShape(code: -1), "Told": WireShape.ErrorShape(code: -2, data: why),
      ])
  }

  @Test func `what is ignored is no type, and neither is what a built-in type stands for`() {
    let notes =
      MadeUp.notes + "builtins: [{ at: definitions.Id, was: { type: [string, integer] }, is: id, why: w }]\n"
    let (shape, complaints) = MadeUp.read(
      "Base: { type: object }\nId: { type: [string, integer] }\nA: { $ref: \"#/definitions/Id\" }",
      notes: notes)
    #expect(complaints == [])
    #expect(shape.types == ["A": .alias(.builtin(.id))])
  }
}
