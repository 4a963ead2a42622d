import Foundation
import PackagePlugin

/// Runs `mcpgen` in the folder of the package: `swift package mcpgen …`.
@main
struct MCPGenCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let process = Process()
    process.executableURL = try context.tool(named: "mcpgen").url
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
    var environment = ProcessInfo.processInfo.environment
    if let home = context.package.home(of: "mcpgen") {
      environment["MCPGEN_SCHEMA"] = home.appending(path: "Schema/mcp").path(percentEncoded: false)
      environment["MCPGEN_TEMPLATES"] = home.appending(path: "Templates").path(percentEncoded: false)
    }
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { exit(process.terminationStatus) }
  }
}

extension Package {
  /// The folder of the package that has a tool: this one, or one that it depends on.
  fileprivate func home(of tool: String) -> URL? {
    if products.contains(where: { $0.name == tool }) { return directoryURL }
    return dependencies.lazy.compactMap { $0.package.home(of: tool) }.first
  }
}
