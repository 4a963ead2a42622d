import ArgumentParser
import Foundation
import ProtocolFiles
import ProtocolModel

/// Reads official schemas.
struct OfficialFile {
  /// The file of what must be known to read them.
  let notes: String

  /// What a schema says of its revision.
  ///
  /// - Throws: exit code 1 when errors were found, 64 when there are no notes.
  func shape(of schema: Node, revision: String, _ found: inout Diagnostics) throws -> WireShape {
    let (notes, decoding) = OfficialNotes.read(try Self.node(Self.bytes(of: notes), path: notes, &found))
    try found.take(decoding)
    let (shape, understanding) = OfficialSchema.read(schema, revision: revision, notes: notes)
    try found.take(understanding)
    return shape
  }

  /// What a file says.
  ///
  /// - Throws: exit code 1 when errors were found.
  static func node(_ bytes: [UInt8], path: String, _ found: inout Diagnostics) throws -> Node {
    let (node, problems) = NodeReader.read(bytes, file: path)
    try found.take(problems)
    guard let node else { throw ExitCode.failure }
    return node
  }

  /// The content of a file.
  ///
  /// - Throws: exit code 64 when there is no file.
  static func bytes(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("there is no file '\(path)'")
    }
    return Array(data)
  }
}
