import ProtocolFiles
import Testing

/// The notes on official schemas: their form, and what is said when they do not hold.
@Suite struct OfficialNotesTests {
  @Test(arguments: [
    (
      "names: { answer: x }",
      "1:10: error: 'answer' is no value of 'answer', which is one of 'request', 'notification', 'results' [unknown-value]"
    ),
    (
      "sides: { A: nobody }",
      "1:13: error: 'nobody' is no value of 'A', which is one of 'client', 'server', 'both', 'server-embedded' [unknown-value]"
    ),
    ("ignore: { A: [] }", "1:14: error: 'A' is a list, expected a string [wrong-kind]"),
    (
      "formats: { byte: bytes }",
      "1:18: error: 'bytes' is no value of 'byte', which is one of 'bool', 'int', 'number', 'string', 'base64', 'uri', 'uri-template', 'any', 'object', 'schema', 'id', 'token' [unknown-value]"
    ),
    (
      "patch: []",
      "1:1: error: 'patch' is not a key of the notes on official schemas: did you mean 'patches'? [unknown-key]"
    ),
    (
      "patches: [{ at: definitions.A, is: {}, by: x }]",
      "1:40: error: 'by' is not a key of a patch [unknown-key]\n1:11: error: 'why' is missing [missing-key]"
    ),
    ("patches: [{ at: A, is: {}, why: x }]", "1:17: error: 'at' begins with 'definitions.' [unknown-value]"),
    (
      "patches: [{ in: 2025, at: definitions.A, is: {}, why: x }]",
      "1:17: error: 'in' is a number, expected a string [wrong-kind]"
    ),
    (
      "patches: [{ in: soon.., at: definitions.A, is: {}, why: x }]",
      "1:17: error: 'soon' is not a revision of this description [unknown-revision]"
    ),
    (
      "builtins: [{ at: definitions.A, is: Tool, why: x }]",
      "1:37: error: 'is' names a built-in type, or a list or map of one [wrong-kind]"
    ),
  ])
  func `a wrong form is located`(notes: String, complaints: String) throws {
    let node = try #require(NodeReader.read(Array(notes.utf8), file: "n.yaml").0)
    let found = OfficialNotes.read(node).1.map { $0.description.replacing("n.yaml:", with: "") }
    #expect(found.joined(separator: "\n") == complaints)
  }

  @Test func `a patch puts right what a file says, in its revisions and wherever its path leads`() {
    let patch = """
      patches:
        - { in: 2002-02-02.., at: definitions.*Tool.properties.n.type, was: integer, is: number, why: w }
        - { at: definitions.*Tool.properties.m, except: [OldTool], is: { $ref: Meta }, why: w }
      """
    let tools = """
      OldTool: { type: object, properties: { n: { type: integer }, m: { description: d, $ref: "#/definitions/Meta" } } }
      NewTool: { type: object, properties: { n: { type: integer } } }
      Meta: { type: object }
      """
    let (first, firstComplaints) = MadeUp.read(tools, notes: patch)
    #expect(firstComplaints == [])
    #expect(first.types["NewTool"]?.description == "struct{m: Meta, n: int}")
    #expect(first.types["OldTool"]?.description == "struct{m: Meta, n: int}")
    let (second, secondComplaints) = MadeUp.read(tools, notes: patch, revision: "2002-02-02")
    #expect(secondComplaints == [])
    #expect(second.types["OldTool"]?.description == "struct{m: Meta, n: number}")
  }

  @Test(arguments: [
    (
      "was: { type: integer, minimum: 0 }",
      "n.yaml:2:11: error: 'definitions.A' is not what it was in 2001-01-01 [stale-note]\ns.yaml:2:6: note: the file of 2001-01-01 says this now"
    ),
    (
      "except: [B]",
      "n.yaml:2:11: error: 'definitions.A' is not what it was in 2001-01-01 [stale-note]\ns.yaml:2:6: note: the file of 2001-01-01 says this now|n.yaml:2:11: error: 'B' is no exception any more in 2001-01-01 [stale-note]"
    ),
  ])
  func `a patch whose cause is gone is an error`(condition: String, complaints: String) {
    let patch = "patches:\n  - { at: definitions.A, \(condition), is: { type: number }, why: w }"
    #expect(MadeUp.read("A: { type: number }", notes: patch).complaints.joined(separator: "|") == complaints)
  }

  @Test func `a patch that leads nowhere is an error`() {
    let patch = "patches:\n  - { at: definitions.A.properties.x, is: { type: number }, why: w }"
    #expect(
      MadeUp.read("A: { type: number }", notes: patch).complaints == [
        "n.yaml:2:11: error: 'at' leads nowhere in 2001-01-01 [stale-note]"
      ])
  }

  @Test func `documentation, order and openness are no part of what a file was`() {
    let notes = """
      builtins:
        - at: definitions.A.properties.s
          was: { type: object, properties: { description: { type: string } }, required: [description] }
          is: schema
          why: w
      """
    let schema = """
      A: { type: object, properties: { s: { required: [description], additionalProperties: {}, description: d, type: object, properties: { description: { description: d, type: string } } } } }
      """
    let (shape, complaints) = MadeUp.read(schema, notes: notes)
    #expect(complaints == [])
    #expect(shape.types["A"]?.description == "struct{s: schema}")
  }

  @Test func `notes about what no file has are warnings`() throws {
    let notes = """
      names: { request: "*Rekwest" }
      envelopes: { request: Cal }
      sides: { Side: client }
      ignore: { Bse: w }
      formats: { uri: uri, byte: base64 }
      patches: [{ in: 2003-03-03, at: definitions.A, is: {}, why: w }]
      """
    let file = "definitions: { Base: {}, Call: { type: string, format: uri }, GetRequest: {} }"
    let node = try #require(NodeReader.read(Array(notes.utf8), file: "n.yaml").0)
    let schema = try #require(NodeReader.read(Array(file.utf8), file: "s.yaml").0)
    let (read, complaints) = OfficialNotes.read(node)
    #expect(complaints == [])
    #expect(
      read.unused(in: ["2001-01-01": schema]).map(\.description) == [
        "n.yaml:1:19: warning: no definition has a name like '*Rekwest' [unused-note]",
        "n.yaml:2:23: warning: no official schema has the definition 'Cal': did you mean 'Call'? [unused-note]",
        "n.yaml:3:10: warning: no official schema has the definition 'Side' [unused-note]",
        "n.yaml:4:11: warning: no official schema has the definition 'Bse': did you mean 'Base'? [unused-note]",
        "n.yaml:5:22: warning: no official schema has the format 'byte' [unused-note]",
        "n.yaml:6:33: warning: there is no official schema of '2003-03-03' [unused-note]",
      ])
  }
}
