import Foundation
import ProtocolModel

/// How a new package depends on swift-mcp.
enum Dependency {
  /// On a checkout, by its path.
  case path(String)
  /// On a release.
  case release(url: String, version: String)

  /// A package that a plain checkout makes depends on that checkout, any other on a release.
  ///
  /// - Parameter folder: the folder of the package, which need not be there yet.
  init(on home: Home?, from folder: URL) {
    guard let home, !home.isFetched else {
      self = .release(url: Home.repository, version: MCPGen.version)
      return
    }
    self = .path(Self.path(to: home.root, from: folder))
  }

  /// The entry of the manifest.
  var manifest: String {
    switch self {
    // With its name, for the folder of a checkout may have any.
    case .path(let path): ".package(name: \"swift-mcp\", path: \(literal(path)))"
    case .release(let url, let version): ".package(url: \(literal(url)), from: \(literal(version)))"
    }
  }

  /// In words.
  var words: String {
    switch self {
    case .path(let path): "the checkout at \(path)"
    case .release(let url, let version): "\(version) or newer, from \(url)"
    }
  }

  /// A path that stays true when both are moved together; the full one where they have nothing in common.
  private static func path(to target: URL, from folder: URL) -> String {
    let to = target.pathComponents
    // The folder is new, but the one around it may be reached by a link.
    let parent = folder.deletingLastPathComponent().resolvingSymlinksInPath()
    let from = parent.pathComponents + [folder.lastPathComponent]
    let common = zip(to, from).prefix { $0 == $1 }.count
    guard common > 1, from.count - common <= 4 else { return target.path }
    let path = Array(repeating: "..", count: from.count - common) + to[common...]
    return path.joined(separator: "/")
  }
}
