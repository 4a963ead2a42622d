import ArgumentParser
import ProtocolFiles
import ProtocolModel

/// Rewrites the files of a description in the canonical form.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Rewrite the files of a description, and its pins, in the canonical form.",
    discussion: """
      Prints the files that change. Comments are kept. With --check nothing is written, and the exit code is 2 when a \
      file would change.
      """)

  @OptionGroup var sources: Descriptions
  @OptionGroup var report: ReportOption

  @OptionGroup var pinning: PinsOption

  @Flag(help: "Write nothing; tell whether a file would change.")
  var check = false

  func run() throws {
    try report.run { found in
      let descriptions = try sources.descriptions(&found)
      let pinsFile = pinning.file(of: sources.source.schema)
      let pins = sources.areNamed ? nil : try pinsFile.read(&found)
      guard check else {
        for (path, description) in descriptions {
          for file in try DescriptionFolder(path).write(description) { print(file) }
        }
        if let pins, try pinsFile.write(pins) { print(pinsFile.path) }
        return
      }
      var changed = try descriptions.flatMap {
        try Self.changes($0.description, in: DescriptionFolder($0.path))
      }
      if let pins, pinsFile.rewritten(pins) != nil { changed.append(pinsFile.path) }
      guard !changed.isEmpty else { return }
      for file in changed {
        found.error(
          .notCanonical, "the file is not in the canonical form: run 'mcpgen fmt' and commit what it writes",
          at: .start(of: file))
      }
      throw ExitCode(2)
    }
  }

  /// The files that are not in the canonical form.
  private static func changes(_ description: Description, in folder: DescriptionFolder) throws -> [String] {
    let previous = Dictionary(try folder.read().map { ($0.path, $0.bytes) }) { first, _ in first }
    return DescriptionWriter.files(for: description, previous: previous)
      .filter { Array($0.text.utf8) != previous[$0.path] }.map(\.path)
  }
}
