import Foundation

/// The swift-mcp that the tool was built from.
struct Home {
  /// Where releases come from.
  static let repository = "https://github.com/swift-mcp/swift-mcp"

  /// The root of its checkout, with links followed.
  let root: URL

  /// The folder of its templates.
  var templates: URL { root.appending(path: "Templates") }

  /// The checkout, where there is one.
  ///
  /// The command plugin says where it is. Else it is where the tool's sources were when it was built, or above the
  /// program.
  static func find() -> Home? {
    var candidates: [URL] = []
    if let named = ProcessInfo.processInfo.environment["MCPGEN_TEMPLATES"] {
      candidates.append(URL(filePath: named).deletingLastPathComponent())
    }
    candidates.append(folder(URL(filePath: #filePath), levels: 4))
    var above = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    while above.path.count > 1 {
      above.deleteLastPathComponent()
      candidates.append(above)
    }
    return candidates.lazy.map { Home(root: $0.resolvingSymlinksInPath()) }.first(where: \.isThere)
  }

  private static func folder(_ file: URL, levels: Int) -> URL {
    (0..<levels).reduce(file) { url, _ in url.deletingLastPathComponent() }
  }

  private var isThere: Bool {
    // A package that uses the tool may have templates of its own, but not its sources.
    [templates, root.appending(path: "Sources/mcpgen")].allSatisfy {
      FileManager.default.fileExists(atPath: $0.path)
    }
  }

  /// Whether it was fetched by the package manager for another package, which may do with it as it likes.
  var isFetched: Bool {
    let checkouts = root.deletingLastPathComponent()
    return checkouts.lastPathComponent == "checkouts"
      && FileManager.default.fileExists(
        atPath: checkouts.deletingLastPathComponent().appending(path: "workspace-state.json").path)
  }
}
