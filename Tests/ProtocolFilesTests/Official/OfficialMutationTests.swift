import ProtocolFiles
import TestSupport
import Testing

/// A damaged schema or damaged notes crash nothing, and whatever is wrong with them is wrong at a place.
@Test func `damaged schemas and notes are rejected at a place`() throws {
  let schema = """
    definitions:
      Call: { type: object, properties: { v: { type: string }, method: { type: string } }, required: [v] }
      Failure: { type: object, properties: { error: { $ref: "#/definitions/Wrong" } }, required: [error] }
      Wrong: { type: object, properties: { code: { type: integer }, data: {} }, required: [code] }
      Lost: { type: object, properties: { code: { type: integer, const: -1 }, data: {} }, required: [code] }
      GetRequest: { type: object, properties: { method: { type: string, const: get } }, required: [method] }
      Embedded: { anyOf: [{ $ref: "#/definitions/GetRequest" }] }
      Both: { allOf: [{ $ref: "#/definitions/Wrong" }, { type: object, properties: { a: { type: number, minimum: 0 } } }] }
      Id: { type: [string, integer] }
    """
  let notes =
    MadeUp.notes + """
      builtins: [{ at: definitions.Id, was: { type: [string, integer] }, is: id, why: w }]
      patches: [{ in: 2001-01-01.., at: definitions.*t*.allOf.1.properties.b, is: { $ref: Id }, why: w }]
      """
  var random = SplitMix(state: 11)
  var rejected = 0
  let rounds = Fuzz.rounds(2000)
  for round in 0..<rounds {
    var texts = [Array(schema.utf8), Array(notes.utf8)]
    mutate(&texts[round % 2], using: &random)
    let (schemaNode, syntax) = NodeReader.read(texts[0], file: "s.yaml")
    let (notesNode, notesSyntax) = NodeReader.read(texts[1], file: "n.yaml")
    var found = syntax + notesSyntax
    if let schemaNode, let notesNode {
      let (notes, complaints) = OfficialNotes.read(notesNode)
      found += complaints + notes.unused(in: ["2001-01-01": schemaNode])
      found += OfficialSchema.read(schemaNode, revision: "2001-01-01", notes: notes).1
    }
    if !found.isEmpty { rejected += 1 }
    #expect(found.allSatisfy { $0.range != nil }, "\(found)")
  }
  #expect(rejected > rounds / 4)
}
