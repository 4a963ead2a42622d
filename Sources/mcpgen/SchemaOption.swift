import ArgumentParser
import Foundation

/// Where a description is.
struct SchemaOption: ParsableArguments {
  @Option(
    name: [.customShort("s"), .customLong("schema")],
    help: ArgumentHelp(
      """
      The description: a folder of .yaml and .json files, or one such file. (default: Schema/mcp, or what \
      MCPGEN_SCHEMA names where there is none)
      """, valueName: "path"),
    completion: .file(extensions: ["yaml", "yml", "json"]), transform: folderPath)
  private var given: String?

  /// The path of the description.
  var schema: String { given ?? Self.usual }

  /// A package that depends on the generator has no description of its own; the command plugin names that of ours.
  static var usual: String {
    let own = "Schema/mcp"
    guard !FileManager.default.fileExists(atPath: own) else { return own }
    return ProcessInfo.processInfo.environment["MCPGEN_SCHEMA"] ?? own
  }
}
