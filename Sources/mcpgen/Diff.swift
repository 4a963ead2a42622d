import ArgumentParser
import ProtocolFiles
import ProtocolModel
import SwiftEmitter

/// Lists what is not the same in two revisions or descriptions.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "List every change between two revisions, and what it does to servers, clients and Swift source.",
    discussion: """
      A side is a revision of the description ('2025-06-18'), another description as a whole ('old/mcp') or in one \
      revision ('old/mcp@2025-06-18'), or an official schema ('spec/2025-06-18/schema.json'). Which revision a schema \
      describes is said by '@' and its date, or else by a folder of that name.

      Each change is breaking, additive or nothing to servers, to clients, and to Swift that uses the generated code. \
      Exits with 0 whatever changed, unless '--fail-on' says that it is to exit with 2.
      """)

  /// How changes are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  /// The changes at which the exit code is 2.
  enum Limit: String, ExpressibleByArgument, CaseIterable {
    case breaking, additive, any

    var impact: Impact {
      switch self {
      case .breaking: .breaking
      case .additive: .additive
      case .any: .none
      }
    }
  }

  @Argument(help: ArgumentHelp("The side before.", valueName: "before"))
  var before: String

  @Argument(help: ArgumentHelp("The side after.", valueName: "after"))
  var after: String

  @OptionGroup var source: SchemaOption
  @OptionGroup var report: ReportOption

  @OptionGroup var reading: NotesOption

  @Option(help: "How to write the changes.")
  var format = Format.text

  @Option(help: "Exit with 2 at a change of this class, or of a graver one, to anyone.")
  var failOn: Limit?

  func run() throws {
    let reader = DiffOperandReader(schema: source.schema, notes: reading.path(beside: source.schema))
    let (old, new) = try report.run { (try reader.read(before, &$0), try reader.read(after, &$0)) }
    guard let comparison = Comparison(old.operand, new.operand) else {
      throw ValidationError(
        "'\(before)' and '\(after)' have no revision in common; name one of a description with '@'")
    }
    let changes = SourceImpact.changes(of: comparison).grouped
    print(text(changes, from: old.label, to: new.label), terminator: "")
    if let failOn, changes.contains(where: { $0.impact >= failOn.impact }) { throw ExitCode(2) }
  }

  private func text(_ changes: [Change], from before: String, to after: String) -> String {
    switch format {
    case .text: DiffText.render(changes, from: before, to: after)
    case .markdown: DiffMarkdown.render(changes, from: before, to: after)
    case .json: DiffJSON.render(changes, from: before, to: after)
    }
  }
}
