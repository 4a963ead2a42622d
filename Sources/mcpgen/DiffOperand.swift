import ArgumentParser
import Foundation
import ProtocolFiles
import ProtocolModel

/// Reads what the command line names as one side of a comparison.
struct DiffOperandReader {
  let schema: String
  let notes: String

  /// A side, and what it is called.
  struct Side {
    let operand: Comparison.Operand
    let label: String
  }

  /// - Throws: a validation error, which exits with 64, for what names nothing; exit code 1 for files with errors.
  func read(_ text: String, _ found: inout Diagnostics) throws -> Side {
    if text.isRevision {
      return Side(operand: .revision(try description(schema, with: text, &found), text), label: text)
    }
    let (path, revision) = Self.split(text)
    guard FileManager.default.fileExists(atPath: path) else {
      throw ValidationError(
        "'\(text)' is neither a revision such as 2026-07-28 nor a file or folder, which may be followed by '@' and a revision"
      )
    }
    if let file = try official(path) {
      guard let date = revision ?? path.split(separator: "/").map(String.init).last(where: \.isRevision)
      else {
        throw ValidationError(
          "nothing tells which revision '\(text)' describes; name it with '@', as in '\(path)@2026-07-28'")
      }
      return Side(
        operand: .official(try shape(file, revision: date, &found), date), label: "official \(date)")
    }
    guard let revision else {
      return Side(operand: .whole(try description(path, &found)), label: path)
    }
    return Side(operand: .revision(try description(path, with: revision, &found), revision), label: text)
  }

  /// `schema.json@2026-07-28` is a path and a revision.
  private static func split(_ text: String) -> (path: String, revision: String?) {
    guard let at = text.lastIndex(of: "@") else { return (text, nil) }
    let revision = String(text[text.index(after: at)...])
    return revision.isRevision ? (String(text[..<at]), revision) : (text, nil)
  }

  private func description(_ path: String, _ found: inout Diagnostics) throws -> Description {
    let description = try Generation.description(path, &found)
    try found.take(Resolver.resolve(description).1)
    return description
  }

  private func description(
    _ path: String, with revision: String, _ found: inout Diagnostics
  ) throws -> Description {
    let description = try description(path, &found)
    guard description.revisions.contains(where: { $0.date == revision }) else {
      let known = description.revisions.map(\.date).joined(separator: ", ")
      throw ValidationError("'\(path)' has no revision '\(revision)'; it has \(known)")
    }
    return description
  }

  /// The file, when it is an official schema.
  private func official(_ path: String) throws -> Node? {
    guard path.hasSuffix(".json"), let bytes = FileManager.default.contents(atPath: path) else { return nil }
    let (node, _) = NodeReader.read(Array(bytes), file: path)
    return node.flatMap { OfficialSchema.isOfficial($0) ? $0 : nil }
  }

  private func shape(
    _ file: Node, revision: String, _ found: inout Diagnostics
  ) throws -> WireShape {
    try OfficialFile(notes: notes).shape(of: file, revision: revision, &found)
  }
}

extension String {
  /// Whether the text is a date such as 2026-07-28.
  var isRevision: Bool { String(map { $0.isNumber ? "0" : $0 }) == "0000-00-00" }
}
