import Foundation
import TestSupport

/// A package of a user who describes services and an extension, and lets the build plugin make Swift of them.
///
/// It stands in a folder that later runs use again, for only what has changed has to be built then.
struct ServicePackage {
  let root: URL
  private let buildSystem: String

  /// The package itself, which is written anew for each test and apart from what is built.
  var folder: URL { root.appending(path: "package") }
  private var scratch: URL { root.appending(path: "build") }

  /// Writes the package.
  ///
  /// - Throws: when a file cannot be written.
  init(buildSystem: String) throws {
    self.buildSystem = buildSystem
    root = SharedData.package.appending(path: ".build/services-\(buildSystem)")
    try? makeReadOnly(false)
    let sources = try Self.sources()
    try write(Self.manifest, to: "Package.swift")
    for (path, text) in sources { try write(text, to: path) }
  }

  /// Builds it.
  func build() async throws -> Command.Result {
    try await Command.run("swift", options("build"), atMost: 1200)
  }

  /// Runs the server with lines at its standard input.
  func answers(to lines: [String]) async throws -> Command.Result {
    let requests = root.appending(path: "requests")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: requests)
    let bin = try await Command.run("swift", options("build") + ["--show-bin-path"], atMost: 120).output
    let program = bin.trimmingCharacters(in: .whitespacesAndNewlines) + "/Shop"
    return try await Command.run(
      "sh", ["-c", "exec \"$0\" < \"$1\"", program, requests.path], atMost: 60)
  }

  private func options(_ command: String) -> [String] {
    [
      command, "--package-path", folder.path, "--scratch-path", scratch.path, "--build-system", buildSystem,
    ]
  }

  /// Replaces a part of a file, which has to be there once.
  func change(_ path: String, _ part: String, to other: String) throws {
    let text = try read(path)
    let pieces = text.components(separatedBy: part)
    guard pieces.count == 2 else { throw NotThere(part: part, path: path) }
    try write(pieces.joined(separator: other), to: path)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Files are left alone where nothing changes, as by an editor.
  private func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    guard (try? Data(contentsOf: file)) != Data(text.utf8) else { return }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Forbids or allows writing to the package.
  func makeReadOnly(_ isReadOnly: Bool) throws {
    _ = try Command.run("chmod", ["-R", isReadOnly ? "a-w" : "u+w", folder.path])
  }

  /// All files of the package with what they hold, and when they were written.
  func snapshot() throws -> [String: Date] {
    var found: [String: Date] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
      found[path] = attributes[.modificationDate] as? Date
    }
    // The package manager notes down the versions of dependencies.
    found["Package.resolved"] = nil
    return found
  }

  /// A part of a file that a test was to change.
  struct NotThere: Error {
    let part: String
    let path: String
  }

  /// The sources beside the tests.
  private static func sources() throws -> [String: String] {
    let root = SharedData.package.appending(path: "Tests/PluginTests/Shop")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.contains(".") }
    return Dictionary(
      uniqueKeysWithValues: try paths.map { path in
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        return ("Sources/Shop/" + path.replacing(".swift.txt", with: ".swift"), text)
      })
  }

  private static let manifest = """
    // swift-tools-version: 6.3
    import PackageDescription

    let package = Package(
      name: "Shop",
      platforms: [.macOS(.v15)],
      dependencies: [.package(name: "swift-mcp", path: "\(SharedData.package.path)")],
      targets: [
        .executableTarget(
          name: "Shop", dependencies: [.product(name: "MCPKit", package: "swift-mcp")],
          plugins: [.plugin(name: "MCPGenerator", package: "swift-mcp")])
      ]
    )

    """
}
