import ArgumentParser
import ProtocolFiles

/// Writes a revision as a plain JSON Schema.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a revision as a JSON Schema 2020-12, with the official names of its definitions.")

  @OptionGroup var source: SchemaOption
  @OptionGroup var report: ReportOption

  @Option(
    help: ArgumentHelp("The revision, such as 2026-07-28.", valueName: "date"),
    completion: .revisions)
  var revision: String

  func run() throws {
    try report.run { found in
      let model = try Generation.model(source.schema, &found)
      guard model.description.revisions.contains(where: { $0.date == revision }) else {
        let known = model.description.revisions.map(\.date).joined(separator: ", ")
        throw ValidationError("there is no revision '\(revision)'; there are \(known)")
      }
      print(SchemaExport.jsonSchema(of: model, revision: revision), terminator: "")
    }
  }
}
