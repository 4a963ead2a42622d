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
    name: .customLong("extension"),
    help: ArgumentHelp("An extension's description, to document instead of the protocol.", valueName: "path"),
    completion: .file(extensions: ["yaml", "yml", "json"]), transform: folderPath)
  var extensionPath: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "path"),
    completion: .file(extensions: ["md"]))
  var output: String?

  func run() throws {
    let model = try report.run { found in
      let base = try Generation.model(source.schema, &found)
      return try extensionPath.map { try Generation.model($0, over: base, &found) } ?? base
    }
    let text = MarkdownReference.render(model)
    guard let output else { return print(text, terminator: "") }
    let url = URL(filePath: output)
    guard (try? Data(contentsOf: url)) != Data(text.utf8) else { return }
    try Data(text.utf8).write(to: url, options: .atomic)
  }
}
