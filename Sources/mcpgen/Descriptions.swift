import ArgumentParser
import Foundation
import ProtocolFiles
import ProtocolModel

/// The descriptions that a command works on: that of the protocol, and those of extensions.
struct Descriptions: ParsableArguments {
  @OptionGroup var source: SchemaOption

  @Option(
    name: .customLong("extension"),
    help: ArgumentHelp(
      "An extension's description, a file or a folder, to take instead of the protocol's; may be repeated.",
      discussion:
        "Without it, the protocol is taken, and with it the extensions in the folder 'extensions' beside it.",
      valueName: "path"), completion: .file(extensions: ["yaml", "yml", "json"]), transform: folderPath)
  var extensions: [String] = []

  /// Whether extensions are asked for by name, and the protocol is only what they build on.
  var areNamed: Bool { !extensions.isEmpty }

  /// The paths of the extensions, in an order that is the same everywhere.
  func paths() -> [String] {
    if areNamed { return extensions }
    let folder = URL(filePath: source.schema).deletingLastPathComponent().appending(path: "extensions")
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else { return [] }
    let parent = source.schema.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { (parent + ["extensions", $0[...]]).joined(separator: "/") }
      .filter { DescriptionFolder($0).holdsDescription }
  }

  /// The models that are asked for, the protocol's first.
  ///
  /// - Throws: exit code 1 when errors were found, a diagnostic when there is no description.
  func models(_ found: inout Diagnostics) throws -> [Model] {
    let base = try Generation.model(source.schema, &found)
    let extensions = try eachExtension(&found) { try Generation.model($0, over: base, &$1) }
    return (areNamed ? [] : [base]) + extensions
  }

  /// The descriptions that are asked for, with their paths.
  ///
  /// - Throws: exit code 1 when errors were found, a diagnostic when there is no description.
  func descriptions(_ found: inout Diagnostics) throws -> [(path: String, description: Description)] {
    let base = try Generation.description(source.schema, &found)
    let extensions = try eachExtension(&found) { ($0, try Generation.description($0, over: base, &$1)) }
    return (areNamed ? [] : [(source.schema, base)]) + extensions
  }

  /// Goes on after an extension with errors, so that one run reports those of all.
  private func eachExtension<Value>(
    _ found: inout Diagnostics, _ read: (String, inout Diagnostics) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    var failure: ExitCode?
    for path in paths() {
      var own = Diagnostics()
      defer { found.add(contentsOf: own.all) }
      do {
        values.append(try read(path, &own))
      } catch let code as ExitCode {
        failure = code
      }
    }
    if let failure { throw failure }
    return values
  }
}
