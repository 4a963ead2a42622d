import ProtocolFiles
import Testing

@Test func `the order of a file is kept for an import`() throws {
  let file = """
    $defs:
      B:
        type: object
        properties:
          z: { type: array, items: { type: object, properties: { y: {}, x: {} } } }
          a: { type: object, additionalProperties: { type: string, enum: [c, b] } }
      A: { anyOf: [{ $ref: "#/$defs/C" }, { $ref: "#/$defs/B" }] }
      C: { allOf: [{ type: object, properties: { b: {} } }, { type: object, properties: { a: {} } }] }
    """
  let schema = try #require(NodeReader.read(Array(file.utf8), file: "s.yaml").0)
  #expect(
    OfficialSchema.order(of: schema)
      == OfficialOrder(
        definitions: ["B", "A", "C"],
        parts: [
          "B": ["z", "a"], "B.z[]": ["y", "x"], "B.a{}": ["c", "b"], "A": ["C", "B"], "C": ["b", "a"],
        ]))
}
