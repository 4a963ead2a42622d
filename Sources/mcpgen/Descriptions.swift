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
      valueName: "path"))
  var extensions: [String] = []

  /// Whether extensions are asked for by name, and the protocol is only what they build on.
  var areNamed: Bool { !extensions.isEmpty }

  /// The paths of the extensions, in an order that is the same everywhere.
  func paths() throws -> [String] {
    if areNamed { return extensions }
    let folder = URL(filePath: source.schema).deletingLastPathComponent().appending(path: "extensions")
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else { return [] }
    let parent = source.schema.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { (parent + ["extensions", $0[...]]).joined(separator: "/") }
      .filter { DescriptionFolder($0).holdsDescription }
  }

  /// The models that are asked for, the protocol's first; prints everything that is wrong with them.
  ///
  /// - Throws: exit code 1 when there are errors, 64 when there is no description.
  func models() throws -> [Model] {
    let base = try Generation.model(source.schema)
    let extensions = try eachExtension { try Generation.model($0, over: base) }
    return (areNamed ? [] : [base]) + extensions
  }

  /// The descriptions that are asked for, with their paths; prints everything that is wrong with their form.
  ///
  /// - Throws: exit code 1 when there are errors, 64 when there is no description.
  func descriptions() throws -> [(path: String, description: Description)] {
    let base = try Generation.description(source.schema)
    let extensions = try eachExtension { ($0, try Generation.description($0, over: base)) }
    return (areNamed ? [] : [(source.schema, base)]) + extensions
  }

  /// Goes on after an extension with errors, so that one run reports those of all.
  private func eachExtension<Value>(_ read: (String) throws -> Value) throws -> [Value] {
    var failure: ExitCode?
    let values = try paths().compactMap { path -> Value? in
      do {
        return try read(path)
      } catch let code as ExitCode {
        failure = code
        return nil
      }
    }
    if let failure { throw failure }
    return values
  }
}
