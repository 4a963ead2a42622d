import SwiftEmitter

/// What a run of the generator did, for people.
struct Summary: CustomStringConvertible {
  let description: String

  init(_ generation: Generation, changes: [OutputFolder.Change], isDry: Bool, milliseconds: Double) {
    let descriptions = generation.models.map(\.description)
    let revisions = descriptions.first?.revisions ?? []
    let extensions = descriptions.compactMap(\.extensionInfo?.id)
    let lines = generation.files.reduce(0) { $0 + $1.contents.utf8.count { $0 == UInt8(ascii: "\n") } }
    let span = revisions.count < 2 ? "" : ", \(revisions.first?.date ?? "") to \(revisions.last?.date ?? "")"
    let written = changes.count { $0.kind != .stale }
    let removed = changes.count - written
    description = """
      revisions  \(revisions.count)\(span)
      types      \(descriptions.map(\.types.count).reduce(0, +))
      methods    \(descriptions.map(\.methods.count).reduce(0, +))
      errors     \(descriptions.map(\.errors.count).reduce(0, +))
      extensions \(extensions.isEmpty ? "none" : extensions.joined(separator: ", "))
      files      \(generation.files.count), \(lines) lines; \(written) \(isDry ? "to write" : "written"), \
      \(removed) \(isDry ? "to remove" : "removed")
      time       \(Int(milliseconds.rounded())) ms
      """
  }
}
