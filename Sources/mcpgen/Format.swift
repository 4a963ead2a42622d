import ArgumentParser
import ProtocolFiles

/// Rewrites the files of a description in the canonical form.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Rewrite the files of a description in the canonical form.",
    discussion: """
      Prints the files that change. Comments are kept. With --check nothing is written, and the exit code is 2 when a \
      file would change.
      """)

  @OptionGroup var source: SchemaOption
  @OptionGroup var report: ReportOption

  @Flag(help: "Write nothing; tell whether a file would change.")
  var check = false

  func run() throws {
    try report.run { found in
      let folder = DescriptionFolder(source.schema)
      let description = try Generation.description(source.schema, &found)
      guard check else {
        for path in try folder.write(description) { print(path) }
        return
      }
      let previous = Dictionary(try folder.read().map { ($0.path, $0.bytes) }) { first, _ in first }
      let changed = DescriptionWriter.files(for: description, previous: previous)
        .filter { Array($0.text.utf8) != previous[$0.path] }
      guard !changed.isEmpty else { return }
      for file in changed {
        found.error(
          .notCanonical, "the file is not in the canonical form: run 'mcpgen fmt' and commit what it writes",
          at: .start(of: file.path))
      }
      throw ExitCode(2)
    }
  }
}
