import Foundation
import PackagePlugin

/// Turns the descriptions in a target into Swift, whenever the target is built.
///
/// `NAME.mcp.yaml` and `NAME.mcp.json` describe services, `NAME.mcp-extension.yaml` and `.json` extensions of the
/// protocol. Each becomes one file in the plugin's work directory.
@main
struct MCPGenerator: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let tool = try context.tool(named: "mcpgen-plugin-tool").url
    let files = target.sourceFiles.map(\.url)
    let services = files.filter { $0.isDescription(of: "mcp") }
    let extensions = files.filter { $0.isDescription(of: "mcp-extension") }
    if services.isEmpty && extensions.isEmpty {
      Diagnostics.warning(
        "the target '\(target.name)' uses the plugin MCPGenerator, but has no file NAME.mcp.yaml for it")
    }
    let work = context.pluginWorkDirectoryURL
    var commands = services.map { file in
      command(tool, "service", file, in: work, of: target, arguments: [], inputs: [])
    }
    if !extensions.isEmpty {
      guard let schema = context.package.home(of: "mcpgen")?.appending(path: "Schema/mcp") else {
        throw MissingSchema()
      }
      let schemaFiles = try FileManager.default.subpathsOfDirectory(
        atPath: schema.path(percentEncoded: false)
      )
      .filter { $0.hasSuffix(".yaml") }.map { schema.appending(path: $0) }
      commands += extensions.map { file in
        command(
          tool, "extension", file, in: work, of: target, arguments: [schema.path(percentEncoded: false)],
          inputs: schemaFiles)
      }
    }
    return commands
  }

  private func command(
    _ tool: URL, _ kind: String, _ file: URL, in work: URL, of target: any Target, arguments: [String],
    inputs: [URL]
  ) -> Command {
    let output = work.appending(path: file.deletingPathExtension().lastPathComponent + ".swift")
    return .buildCommand(
      displayName: "Generating Swift for \(target.name) from \(file.lastPathComponent)",
      executable: tool,
      arguments: [kind, file.path(percentEncoded: false), output.path(percentEncoded: false)] + arguments,
      inputFiles: [file] + inputs, outputFiles: [output])
  }
}

extension URL {
  /// Whether the file is `NAME.kind.yaml` or `NAME.kind.json`.
  fileprivate func isDescription(of kind: String) -> Bool {
    [".\(kind).yaml", ".\(kind).yml", ".\(kind).json"].contains { lastPathComponent.hasSuffix($0) }
  }
}

extension Package {
  /// The folder of the package that has a tool: this one, or one that it depends on.
  fileprivate func home(of tool: String) -> URL? {
    if products.contains(where: { $0.name == tool }) { return directoryURL }
    return dependencies.lazy.compactMap { $0.package.home(of: tool) }.first
  }
}

/// The description of the protocol is not where the package has it.
private struct MissingSchema: Error, CustomStringConvertible {
  var description: String { "the description of the protocol was not found; is swift-mcp a dependency?" }
}
