import Foundation
import ProtocolFiles
import ProtocolModel

/// What the build plugin runs: it turns one description into one Swift file.
///
///     mcpgen-plugin-tool service <description> <Swift file>
///     mcpgen-plugin-tool extension <description> <Swift file> <description of the protocol>
///
/// It has no options, and does not depend on anything that would have to be built for it.
@main
enum PluginTool {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      let (text, output, found) = try run(arguments)
      for diagnostic in found { complain("\(diagnostic)") }
      guard let text else { exit(1) }
      try writeIfChanged(text, to: output)
    } catch {
      // The build system says nothing of its own about a tool that fails.
      complain("error: \(error.localizedDescription)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws -> (String?, output: String, [Diagnostic]) {
    switch (arguments.first, arguments.count) {
    case ("service", 3):
      let (text, found) = try ServiceGeneration.run(description: arguments[1])
      return (text, arguments[2], found)
    case ("extension", 4):
      let (text, found) = try ExtensionGeneration.run(description: arguments[1], over: arguments[3])
      return (text, arguments[2], found)
    default:
      throw WrongUse()
    }
  }

  /// A file whose content stays is left alone, so that nothing is compiled again because of it.
  private static func writeIfChanged(_ text: String, to path: String) throws {
    let file = URL(filePath: path)
    guard (try? Data(contentsOf: file)) != Data(text.utf8) else { return }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file, options: .atomic)
  }

  private static func complain(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
  }
}

/// The tool was called in a way that no plugin of ours calls it.
private struct WrongUse: LocalizedError {
  var errorDescription: String? {
    "mcpgen-plugin-tool belongs to the build plugin MCPGenerator; people use mcpgen"
  }
}
