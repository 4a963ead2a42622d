import SwiftEmitter

/// What a run of the generator did, for people.
struct Summary: CustomStringConvertible {
  let description: String

  init(_ generation: Generation, changes: [OutputFolder.Change], isDry: Bool, milliseconds: Double) {
    let model = generation.model.description
    let revisions = model.revisions
    let lines = generation.files.reduce(0) { $0 + $1.contents.utf8.count { $0 == UInt8(ascii: "\n") } }
    let span = revisions.count < 2 ? "" : ", \(revisions.first?.date ?? "") to \(revisions.last?.date ?? "")"
    let written = changes.count { $0.kind != .stale }
    let removed = changes.count - written
    description = """
      revisions  \(revisions.count)\(span)
      types      \(model.types.count)
      methods    \(model.methods.count)
      errors     \(model.errors.count)
      files      \(generation.files.count), \(lines) lines; \(written) \(isDry ? "to write" : "written"), \
      \(removed) \(isDry ? "to remove" : "removed")
      time       \(Int(milliseconds.rounded())) ms
      """
  }
}
