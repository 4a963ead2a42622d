import ProtocolFiles
import ProtocolModel
import Testing

/// What becomes of a description when a third revision comes in.
struct Merging {
  /// The description then, in one file.
  let text: String
  /// The lines that are printed.
  let changes: [String]
  /// What could not be merged.
  let unmerged: [String]

  /// Merges a revision.
  ///
  /// - Parameters:
  ///   - before: a description beside its first two revisions, as YAML.
  ///   - after: what the schema of the third says, as the description of this revision alone.
  init(_ before: String, and after: String) {
    let (description, problems) = Writing.read(["d.yaml": Self.start("2001-01-01", "2002-02-02") + before])
    let (schema, others) = Writing.read(["s.yaml": Self.start("2003-03-03") + after])
    #expect(problems + others == [])
    let official = Resolver.resolve(schema).0.wireShape(of: "2003-03-03")
    let merged = Merge.merge(official, revision: "2003-03-03", era: "calls", into: description)
    changes = merged.changes
    text = DescriptionWriter.files(for: merged.0, previous: ["d.yaml": []]).first?.text ?? ""
    unmerged = Merge.check(merged.0, from: description, official, revision: "2003-03-03").map(\.description)
  }

  private static func start(_ dates: String...) -> String {
    let revisions = dates.map { "  \($0): { era: calls }\n" }.joined()
    return "protocol: { capabilities: { server: Can } }\neras: { calls: {} }\nrevisions:\n\(revisions)"
  }
}
