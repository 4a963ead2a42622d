import Foundation
import TestSupport

/// A package that depends on ours by its path and uses nothing but the command plugin.
///
/// It stands in a folder that later runs use again, for only what has changed has to be built then.
struct Dependent {
  let folder: URL
  private let buildSystem: String

  /// Writes the package anew, without what an earlier run has generated.
  ///
  /// - Throws: when a file cannot be written.
  init(buildSystem: String) throws {
    self.buildSystem = buildSystem
    folder = SharedData.package.appending(path: ".build/dependent-\(buildSystem)")
    for generated in ["Generated", "Schema", "tea"] {
      try? FileManager.default.removeItem(at: folder.appending(path: generated))
    }
    try write(Self.manifest, to: "Package.swift")
    try write("", to: "Sources/Dependent/Dependent.swift")
  }

  /// Runs `swift package mcpgen` from the folder above.
  ///
  /// - Parameter options: options of the package manager.
  func mcpgen(_ arguments: String..., options: [String]) async throws -> Command.Result {
    let package = [
      "package", "--package-path", folder.path, "--scratch-path", folder.appending(path: "build").path,
      "--build-system", buildSystem,
    ]
    return try await Command.run("swift", package + options + ["mcpgen"] + arguments, atMost: 1200)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static let manifest = """
    // swift-tools-version: 6.3
    import PackageDescription

    let package = Package(
      name: "Dependent",
      platforms: [.macOS(.v15)],
      dependencies: [.package(name: "swift-mcp", path: "\(SharedData.package.path)")],
      targets: [.target(name: "Dependent")]
    )

    """
}
