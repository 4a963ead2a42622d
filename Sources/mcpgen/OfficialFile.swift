import ArgumentParser
import Foundation
import ProtocolFiles
import ProtocolModel

/// Reads official schemas; prints everything that is wrong with them.
struct OfficialFile {
  /// The file of what must be known to read them.
  let notes: String

  /// What a schema says of its revision.
  ///
  /// - Throws: exit code 1 when there are errors, 64 when there are no notes.
  func shape(of schema: Node, revision: String) throws -> WireShape {
    let (notes, decoding) = OfficialNotes.read(try Self.node(notes))
    try Generation.report(Diagnostics(decoding))
    let (shape, understanding) = OfficialSchema.read(schema, revision: revision, notes: notes)
    try Generation.report(Diagnostics(understanding))
    return shape
  }

  /// The content of a file.
  ///
  /// - Throws: exit code 1 when there are errors, 64 when there is no file.
  static func node(_ path: String) throws -> Node {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("there is no file '\(path)'")
    }
    let (node, problems) = NodeReader.read(Array(data), file: path)
    try Generation.report(Diagnostics(problems))
    guard let node else { throw ExitCode(1) }
    return node
  }
}
