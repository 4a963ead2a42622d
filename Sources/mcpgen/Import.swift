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
      is 2 when there are any. A file that is not the pinned one of its revision is an error; with --from it is \
      pinned instead, once the description says what it says.
      """)

  @Argument(
    help: ArgumentHelp("The official schema.json.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String

  @Option(
    help: ArgumentHelp("The revision that it describes, such as 2026-07-28.", valueName: "date"),
    completion: .revisions)
  var revision: String

  @Option(
    help: ArgumentHelp(
      "Where the file was taken from: its address at a commit. It is noted with the file's SHA-256.",
      valueName: "address"))
  var from: String?

  @Option(help: ArgumentHelp("The day on which it was taken; today when left out.", valueName: "date"))
  var taken: String?

  @OptionGroup var source: SchemaOption
  @OptionGroup var report: ReportOption

  @OptionGroup var pinning: PinsOption

  @OptionGroup var reading: NotesOption

  @Option(
    help: ArgumentHelp("The era of a new revision; that of the newest one when left out.", valueName: "name"),
    completion: .eras)
  var era: String?

  @Flag(help: "Print what would change, and write nothing.")
  var dryRun = false

  func validate() throws {
    for date in [revision, taken].compactMap(\.self) where !date.isRevision {
      throw ValidationError("'\(date)' is no date such as 2026-07-28")
    }
    if let from, Permalink(from) == nil {
      throw ValidationError(
        "'\(from)' names no commit: give an address such as "
          + "https://github.com/owner/name/blob/<40 digits>/schema.json, to which GitHub leads with the key y"
      )
    }
  }

  func run() throws {
    try report.run { try run(&$0) }
  }

  private func run(_ found: inout Diagnostics) throws {
    let bytes = try OfficialFile.bytes(of: file)
    let sha256 = PinsFile.sha256(of: bytes)
    let pinsFile = pinning.file(of: source.schema)
    var pins = try pinsFile.read(&found) ?? Pins()
    if from == nil { try found.take(pins.check(file, sha256: sha256, revision: revision)) }
    let schema = try OfficialFile.node(bytes, path: file, &found)
    let official = try OfficialFile(notes: reading.path(beside: source.schema)).shape(
      of: schema, revision: revision, &found)
    let isEmpty = !FileManager.default.fileExists(atPath: source.schema)
    let description = isEmpty ? Description() : try Generation.description(source.schema, &found)
    if description.revisions.contains(where: { $0.date == revision }) {
      try compare(official, description, &found)
    } else {
      try merge(official, into: description, &found)
    }
    guard let from, let permalink = Permalink(from), !dryRun else { return }
    pins.pin(
      revision: Pin(
        name: revision, repository: permalink.repository, path: permalink.path, commit: permalink.commit,
        sha256: sha256, taken: taken ?? Date.now.formatted(.iso8601.year().month().day())))
    try pinsFile.write(pins)
  }

  private func merge(
    _ official: WireShape, into description: Description, _ found: inout Diagnostics
  ) throws {
    if let newest = description.revisions.last?.date, newest > revision {
      throw ValidationError("only a revision newer than \(newest) can be merged in")
    }
    guard let era = era ?? description.revisions.last?.era.name else {
      throw ValidationError("a first revision needs '--era', the name of its way of talking")
    }
    let (merged, changes) = Merge.merge(official, revision: revision, era: era, into: description)
    for change in changes { print(change) }
    print("\(changes.count) changes in \(revision)")
    if !dryRun {
      try DescriptionFolder(source.schema).write(merged)
      // From its files, so that what cannot be generated is told at its place.
      _ = try Generation.model(source.schema, &found)
    }
    try found.take(Merge.check(merged, from: description, official, revision: revision))
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
