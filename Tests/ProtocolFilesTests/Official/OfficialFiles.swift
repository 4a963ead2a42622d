import Foundation
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// The official schemas and the notes on them.
enum OfficialFiles {
  static let revisions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"]

  /// The file of a revision.
  static func schema(_ revision: String) throws -> Node {
    try node(SharedData.root.appending(path: "spec/\(revision)/schema.json"), name: "\(revision).json")
  }

  /// The notes of the project.
  static func notes() throws -> OfficialNotes {
    let file = SharedData.package.appending(path: "Schema/official.yaml")
    let (notes, complaints) = OfficialNotes.read(try node(file, name: "official.yaml"))
    #expect(complaints == [])
    return notes
  }

  private static func node(_ file: URL, name: String) throws -> Node {
    let (node, complaints) = NodeReader.read(Array(try Data(contentsOf: file)), file: name)
    #expect(complaints == [])
    return try #require(node)
  }
}

/// A small official schema for a test: what `definitions` holds, as YAML, beside which the usual notes are
/// known.
enum MadeUp {
  static let notes = """
    names: { request: "*Request", notification: "*Notification", results: "*ResultResponse" }
    envelopes: { request: Call, notification: Event, result: Answer, error: Failure }
    sides: { ClientSide: client, ServerSide: server, Embedded: server-embedded }
    ignore: { Base: Restated by others. }
    formats: { byte: base64, uri: uri }

    """

  /// What is around messages, for tests of these.
  static let envelopes = """
    Call: { type: object, properties: { v: { type: string }, method: { type: string } }, required: [v] }
    Event: { type: object, properties: { v: { type: string } }, required: [v] }
    Answer: { type: object, properties: { v: { type: string }, result: {} }, required: [v, result] }
    Failure: { type: object, properties: { error: { $ref: "#/definitions/Wrong" } }, required: [error] }
    Wrong: { type: object, properties: { code: { type: integer }, data: {} }, required: [code] }

    """

  /// Reads a schema.
  ///
  /// - Returns: its shape, and what is wrong with it, as it is printed.
  static func read(
    _ definitions: String, container: String = "definitions", notes: String = notes,
    revision: String = "2001-01-01"
  ) -> (shape: WireShape, complaints: [String]) {
    let indented = definitions.split(separator: "\n").map { "  \($0)\n" }.joined()
    let (schema, syntax) = NodeReader.read(Array("\(container):\n\(indented)".utf8), file: "s.yaml")
    let (notesNode, notesSyntax) = NodeReader.read(Array(notes.utf8), file: "n.yaml")
    guard let schema, let notesNode else { return (WireShape(), (syntax + notesSyntax).map(\.description)) }
    let (notes, complaints) = OfficialNotes.read(notesNode)
    let (shape, more) = OfficialSchema.read(schema, revision: revision, notes: notes)
    return (shape, (syntax + notesSyntax + complaints + more).map(\.description))
  }
}
