import ArgumentParser
import ProtocolFiles
import ProtocolModel
import SwiftEmitter

/// Lists what is not the same in two revisions or descriptions.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List every change between two revisions, and what it does to servers, clients and Swift source.")

  @Argument(help: ArgumentHelp("The side before.", valueName: "before"))
  var before: String

  @Argument(help: ArgumentHelp("The side after.", valueName: "after"))
  var after: String

  @OptionGroup var source: SchemaOption

  @Option(
    help: ArgumentHelp(
      "What must be known to read official schemas, and their known defects.", valueName: "file"))
  var notes = "Schema/official.yaml"

  func run() throws {
    let reader = DiffOperandReader(schema: source.schema, notes: notes)
    let (old, new) = (try reader.read(before), try reader.read(after))
    guard let comparison = Comparison(old.operand, new.operand) else {
      throw ValidationError("'\(before)' and '\(after)' have no revision in common; name one of each with '@'")
    }
    let changes = SourceImpact.changes(of: comparison).grouped
    print(DiffText.render(changes, from: old.label, to: new.label), terminator: "")
  }
}
