import ArgumentParser
import ProtocolFiles

/// Rewrites the files of a description in the canonical form.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Rewrite the files of a description, and its pins, in the canonical form.",
    discussion: """
      Prints the files that change. Comments are kept. With --check nothing is written, and the exit code is 2 when a \
      file would change.
      """)

  @OptionGroup var source: SchemaOption

  @OptionGroup var pinning: PinsOption

  @Flag(help: "Write nothing; tell whether a file would change.")
  var check = false

  func run() throws {
    let folder = DescriptionFolder(source.schema)
    let description = try Generation.description(source.schema)
    let pinsFile = pinning.file(of: source.schema)
    let pins = try pinsFile.read()
    guard check else {
      for path in try folder.write(description) { print(path) }
      if let pins, try pinsFile.write(pins) { print(pinsFile.path) }
      return
    }
    let previous = Dictionary(try folder.read().map { ($0.path, $0.bytes) }) { first, _ in first }
    var changed = DescriptionWriter.files(for: description, previous: previous)
      .filter { Array($0.text.utf8) != previous[$0.path] }.map(\.path)
    if let pins, pinsFile.rewritten(pins) != nil { changed.append(pinsFile.path) }
    guard !changed.isEmpty else { return }
    for path in changed { StandardError.write("\(path): error: the file is not in the canonical form") }
    StandardError.write("error: run 'mcpgen fmt' and commit what it writes")
    throw ExitCode(2)
  }
}
