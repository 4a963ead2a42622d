import ArgumentParser
import Foundation
import ProtocolFiles

/// Writes a reference of a description for people.
struct Docs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a Markdown reference of methods, types, errors and revisions.",
    discussion: "It goes to standard output, or to a file, which is written only when its content changes.")

  @OptionGroup var source: SchemaOption
  @OptionGroup var report: ReportOption

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "path"),
    completion: .file(extensions: ["md"]))
  var output: String?

  func run() throws {
    let text = MarkdownReference.render(try report.run { try Generation.model(source.schema, &$0) })
    guard let output else { return print(text, terminator: "") }
    let url = URL(filePath: output)
    guard (try? Data(contentsOf: url)) != Data(text.utf8) else { return }
    try Data(text.utf8).write(to: url, options: .atomic)
  }
}
