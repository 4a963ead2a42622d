import Foundation
import TestSupport

/// Another package that uses the library, as a user would write it.
///
/// It stands in a folder that later runs use again, for only what has changed has to be built then.
struct Consumer {
  let folder = SharedData.package.appending(path: ".build/consumer")

  /// Where it is built.
  var scratch: URL { folder.appending(path: "build") }
  /// A folder whose `yaml.h` cannot be compiled.
  var poison: URL { folder.appending(path: "poison") }

  private var build: [String] { ["build", "--package-path", folder.path, "--scratch-path", scratch.path] }

  /// Writes the package.
  ///
  /// - Throws: when a file cannot be written.
  init() throws {
    try write(Self.manifest, to: "Package.swift")
    try write(Self.server, to: "Sources/Consumer/Consumer.swift")
    try write("#error \"libyaml is touched\"\n", to: "poison/yaml.h")
  }

  /// Builds it where nothing finds libyaml.
  func built() async throws -> Command.Result {
    try await Command.run("swift", build, environment: ["CPATH": poison.path], atMost: 1200)
  }

  /// Runs it with lines at its standard input.
  func answers(to lines: [String]) async throws -> Command.Result {
    try write(lines.joined(separator: "\n") + "\n", to: "requests")
    let bin = try await Command.run("swift", build + ["--show-bin-path"], atMost: 120).output
    let program = bin.trimmingCharacters(in: .whitespacesAndNewlines) + "/Consumer"
    return try await Command.run(
      "sh", ["-c", "exec \"$0\" < \"$1\"", program, folder.appending(path: "requests").path], atMost: 30)
  }

  /// The modules that have been compiled. Those that have not have folders too, with lists of what they would be.
  func modules() throws -> Set<String> {
    let products = scratch.appending(path: "debug").resolvingSymlinksInPath()
    let objects = try FileManager.default.subpathsOfDirectory(atPath: products.path)
      .filter { $0.hasSuffix(".o") }
    return Set(objects.compactMap { $0.split(separator: ".build/").first.map(String.init) })
  }

  private func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static let manifest = """
    // swift-tools-version: 6.3
    import PackageDescription

    let package = Package(
      name: "Consumer",
      platforms: [.macOS(.v15)],
      dependencies: [.package(name: "swift-mcp", path: "\(SharedData.package.path)")],
      targets: [
        .executableTarget(
          name: "Consumer", dependencies: [.product(name: "MCPKit", package: "swift-mcp")])
      ]
    )

    """

  private static let server = """
    import MCPKit

    @main
    struct Consumer: ToolsHandler {
      static func main() async throws {
        try await Server(info: Implementation(name: "consumer", version: "1.0.0"), handlers: Consumer()).run()
      }

      func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
        ListToolsResult(tools: [Tool(name: "shout", inputSchema: ["type": "object"])])
      }

      func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
        let text = params.arguments?["text"]?.stringValue ?? ""
        return CallToolResult(content: [.text(TextContent(text: text.uppercased()))])
      }
    }

    """
}
