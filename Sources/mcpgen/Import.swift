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

  @Argument(help: ArgumentHelp("The official schema.json.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The revision that it describes, such as 2026-07-28.", valueName: "date"))
  var revision: String

  @Option(
    help: ArgumentHelp(
      "Where the file was taken from: its address at a commit. It is noted with the file's SHA-256.",
      valueName: "address"))
  var from: String?

  @Option(help: ArgumentHelp("The day on which it was taken; today when left out.", valueName: "date"))
  var taken: String?

  @OptionGroup var source: SchemaOption

  @OptionGroup var pinning: PinsOption

  @Option(
    help: ArgumentHelp(
      "What must be known to read official schemas, and their known defects.", valueName: "file"))
  var notes = "Schema/official.yaml"

  @Option(
    help: ArgumentHelp("The era of a new revision; that of the newest one when left out.", valueName: "name"))
  var era: String?

  @Flag(help: "Print what would change, and write nothing.")
  var dryRun = false

  func validate() throws {
    for date in [revision, taken].compactMap(\.self) {
      let shape = date.map { $0.isNumber ? "0" : $0 }
      guard String(shape) == "0000-00-00" else {
        throw ValidationError("'\(date)' is no date such as 2026-07-28")
      }
    }
    if let from, Permalink(from) == nil {
      throw ValidationError(
        "'\(from)' names no commit: give an address such as "
          + "https://github.com/owner/name/blob/<40 digits>/schema.json, to which GitHub leads with the key y"
      )
    }
  }

  func run() throws {
    let bytes = try Self.bytes(of: file)
    let sha256 = PinsFile.sha256(of: bytes)
    let pinsFile = pinning.file(of: source.schema)
    var pins = try pinsFile.read() ?? Pins()
    if from == nil {
      try Generation.report(Diagnostics(pins.check(file, sha256: sha256, revision: revision)))
    }
    let official = try readOfficial(bytes)
    let isEmpty = !FileManager.default.fileExists(atPath: source.schema)
    let description = isEmpty ? Description() : try Generation.description(source.schema)
    if description.revisions.contains(where: { $0.date == revision }) {
      try compare(official, description)
    } else {
      try merge(official, into: description)
    }
    guard let from, let permalink = Permalink(from), !dryRun else { return }
    pins.pin(
      revision: Pin(
        name: revision, repository: permalink.repository, path: permalink.path, commit: permalink.commit,
        sha256: sha256, taken: taken ?? Date.now.formatted(.iso8601.year().month().day())))
    try pinsFile.write(pins)
  }

  private func merge(_ official: WireShape, into description: Description) throws {
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
    let problems = Merge.check(merged, from: description, official, revision: revision)
    try Generation.report(Diagnostics(problems))
  }

  private func readOfficial(_ bytes: [UInt8]) throws -> WireShape {
    let (notesNode, reading) = NodeReader.read(try Self.bytes(of: notes), file: notes)
    try Generation.report(Diagnostics(reading))
    guard let notesNode else { throw ExitCode(1) }
    let (notes, decoding) = OfficialNotes.read(notesNode)
    try Generation.report(Diagnostics(decoding))
    let (schema, parsing) = NodeReader.read(bytes, file: file)
    try Generation.report(Diagnostics(parsing))
    guard let schema else { throw ExitCode(1) }
    let (shape, understanding) = OfficialSchema.read(schema, revision: revision, notes: notes)
    try Generation.report(Diagnostics(understanding))
    return shape
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("there is no file '\(path)'")
    }
    return Array(data)
  }

  private func compare(_ official: WireShape, _ description: Description) throws {
    let (model, resolving) = Resolver.resolve(description)
    try Generation.report(Diagnostics(resolving))
    let found = differences(official.canonical, model.wireShape(of: revision).canonical)
    for difference in found { print(difference) }
    guard found.isEmpty else { throw ExitCode(2) }
    print("the description of \(revision) is what the schema says")
  }
}
