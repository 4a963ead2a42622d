import ArgumentParser
import Foundation
import ProtocolFiles
import ProtocolModel

/// Merges a revision's official schema into a description.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Merge the official schema of a revision into a description.",
    discussion: """
      A revision that is newer than all others is merged in, in canonical form: what is new, gone or changed is \
      printed, and what no schema can tell is marked with 'todo', at which 'mcpgen lint' fails until a person has \
      filled it in. For a revision that the description has already, the differences are printed, and the exit code \
      is 2 when there are any.
      """)

  @Argument(
    help: ArgumentHelp("The official schema.json.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String

  @Option(
    help: ArgumentHelp("The revision that it describes, such as 2026-07-28.", valueName: "date"),
    completion: .revisions)
  var revision: String

  @OptionGroup var source: SchemaOption
  @OptionGroup var report: ReportOption

  @Option(
    help: ArgumentHelp(
      "What must be known to read official schemas, and their known defects.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var notes = "Schema/official.yaml"

  @Option(
    help: ArgumentHelp("The era of a new revision; that of the newest one when left out.", valueName: "name"),
    completion: .eras)
  var era: String?

  @Flag(help: "Print what would change, and write nothing.")
  var dryRun = false

  func validate() throws {
    guard revision.isRevision else {
      throw ValidationError("'\(revision)' is no date such as 2026-07-28")
    }
  }

  func run() throws {
    try report.run { try run(&$0) }
  }

  private func run(_ found: inout Diagnostics) throws {
    let schema = try OfficialFile.node(OfficialFile.bytes(of: file), path: file, &found)
    let official = try OfficialFile(notes: notes).shape(of: schema, revision: revision, &found)
    let isEmpty = !FileManager.default.fileExists(atPath: source.schema)
    let description = isEmpty ? Description() : try Generation.description(source.schema, &found)
    if description.revisions.contains(where: { $0.date == revision }) {
      return try compare(official, description, &found)
    }
    if let newest = description.revisions.last?.date, newest > revision {
      throw ValidationError("only a revision newer than \(newest) can be merged in")
    }
    guard let era = era ?? description.revisions.last?.era.name else {
      throw ValidationError("a first revision needs '--era', the name of its way of talking")
    }
    let (merged, changes) = Merge.merge(official, revision: revision, era: era, into: description)
    for change in changes { print(change) }
    print("\(changes.count) changes in \(revision)")
    if !dryRun { try DescriptionFolder(source.schema).write(merged) }
  }

  private func compare(
    _ official: WireShape, _ description: Description, _ found: inout Diagnostics
  ) throws {
    let (model, resolving) = Resolver.resolve(description)
    try found.take(resolving)
    let differences = differences(official.canonical, model.wireShape(of: revision).canonical)
    for difference in differences { print(difference) }
    guard differences.isEmpty else { throw ExitCode(2) }
    print("the description of \(revision) is what the schema says")
  }
}
