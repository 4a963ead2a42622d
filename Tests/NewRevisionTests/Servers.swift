import Foundation
import TestSupport

/// A package of somebody who uses the library at the end of the way: a server that handles the new request, one that
/// only says so, and a program that writes new values for older peers.
struct Servers {
  private let folder = Walk.folder.appending(path: "servers")
  private let package = Walk.folder.appending(path: "swift-mcp")
  private var scratch: URL { folder.appending(path: ".build") }

  /// Puts the walked package beside the servers.
  ///
  /// What was built before is used again only where each file of the package is what it was: an incremental build does
  /// not notice everything.
  ///
  /// - Throws: when a file cannot be read or written.
  init(using walked: PackageCopy) throws {
    if try PackageCopy.contents(of: package) != walked.contents() {
      try? FileManager.default.removeItem(at: scratch)
      try? FileManager.default.removeItem(at: package)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: walked.root, to: package)
    }
    try write(Self.manifest, to: "Package.swift")
    try write(Self.older, to: "Sources/Older/Older.swift")
    try write(Self.unfinished, to: "Sources/Unfinished/Unfinished.swift")
    try write(
      Self.unfinished.replacing("Unfinished", with: "Rated") + Self.method, to: "Sources/Rated/Rated.swift")
  }

  /// Builds one of them.
  func build(_ product: String) async throws -> Command.Result {
    try await Command.run(
      "swift",
      ["build", "--package-path", folder.path, "--scratch-path", scratch.path, "--product", product],
      atMost: 1200)
  }

  /// Runs one of them with lines at its standard input.
  func answers(of product: String, to lines: String...) async throws -> [String] {
    let input = folder.appending(path: "requests")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: input)
    let program = scratch.appending(path: "debug/\(product)").path
    let run = try await Command.run("sh", ["-c", "exec \"$0\" < \"$1\"", program, input.path], atMost: 30)
    return run.output.split(separator: "\n").map(String.init)
  }

  /// Writes a file, unless it says the same already.
  private func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    guard (try? Data(contentsOf: file)) != Data(text.utf8) else { return }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static let manifest = """
    // swift-tools-version: 6.3
    import PackageDescription

    let library: [Target.Dependency] = [.product(name: "MCPKit", package: "swift-mcp")]

    let package = Package(
      name: "Servers",
      platforms: [.macOS(.v15)],
      dependencies: [.package(path: "../swift-mcp")],
      targets: [
        .executableTarget(name: "Older", dependencies: library),
        .executableTarget(name: "Rated", dependencies: library),
        .executableTarget(name: "Unfinished", dependencies: library),
      ]
    )

    """

  private static let older = """
    import MCPKit

    @main
    struct Older {
      static func main() throws {
        let video = VideoContent(data: "AAAA", mimeType: "video/mp4")
        print(try CallToolResult(content: [.video(video)]).jsonText(for: .v2025_11_25))
        print(try Resource(name: "film", uri: "a:b", checksum: "1").jsonText(for: .v2025_11_25))
        for issue in Icon(src: "a:b", theme: .contrast).validate(for: .v2026_07_28) { print(issue) }
        for issue in Annotations(priority: 5).validate(for: .v2026_07_28) { print(issue) }
        for issue in Annotations(priority: 5).validate(for: .v2027_01_31) { print(issue) }
      }
    }

    """

  private static let unfinished = """
    import MCPKit

    @main
    struct Unfinished: ToolsHandler, RatingsHandler {
      static func main() async throws {
        try await Server(info: Implementation(name: "rated", version: "1.0.0"), handlers: Unfinished()).run()
      }

      func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
        ListToolsResult(tools: [Tool(name: "film", inputSchema: ["type": "object"])])
      }

      func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
        CallToolResult(content: [.video(VideoContent(data: "AAAA", mimeType: "video/mp4"))])
      }
    }

    """

  private static let method = """

    extension Rated {
      func submitRating(
        _ params: SubmitRatingRequestParams, context: ServerContext
      ) async throws -> SubmitRatingResult {
        guard params.tool == "film" else {
          throw ProtocolError(
            code: .ratingsClosed, message: "too late", data: .object(["since": "2027-02-01"]))
        }
        return SubmitRatingResult(average: Double(params.stars))
      }
    }

    """
}
