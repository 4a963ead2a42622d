import ArgumentParser
import Foundation

/// A folder of which packages are made.
struct Template {
  /// A file or link in a template.
  struct Entry {
    /// The path in the package, with its placeholders.
    let path: String
    let url: URL
  }

  /// What a template adds where there is no description, and where there is one.
  private static let example = "__example__"
  private static let description = "__description__"
  /// The file that lists the commands to go on with.
  private static let next = "__next__"
  /// What programs leave behind in a folder.
  private static let ignored: Set = [".build", ".git", ".DS_Store", ".swiftpm", "Package.resolved"]

  let folder: URL

  /// Finds a template.
  ///
  /// - Parameter given: the name of one that comes with swift-mcp, or the path of a folder.
  /// - Throws: `ValidationError` where there is none.
  init(_ given: String, home: Home?) throws {
    if !given.contains("/"), given != ".", let home {
      let named = home.templates.appending(path: given)
      if Self.isFolder(named) {
        folder = named
        return
      }
    }
    guard Self.isFolder(URL(filePath: given)) else {
      let known = Self.names(home: home)
      let list = known.isEmpty ? "" : ": there are \(known.joined(separator: ", ")), and folders of your own"
      throw ValidationError("there is no template '\(given)'\(list)")
    }
    // With the slash at its end the listing has the paths below it, whatever the path is like.
    folder = URL(filePath: given, directoryHint: .isDirectory).resolvingSymlinksInPath()
  }

  /// The templates that come with swift-mcp.
  static func names(home: Home?) -> [String] {
    guard let home else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.templates.path)) ?? []
    return names.filter { isFolder(home.templates.appending(path: $0)) }.sorted()
  }

  /// The files of a package.
  ///
  /// - Parameter isDescribed: whether there is a description, to take instead of the example.
  func entries(isDescribed: Bool) throws -> [Entry] {
    let added = isDescribed ? Self.description : Self.example
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return all.compactMap { path in
      var parts = path.split(separator: "/")
      if parts.contains(where: { Self.ignored.contains(String($0)) }) || path == Self.next { return nil }
      let url = folder.appending(path: path)
      if Self.isFolder(url), !Self.isLink(url) { return nil }
      if let first = parts.first, first == Self.example || first == Self.description {
        guard first == added else { return nil }
        parts.removeFirst()
      }
      return Entry(path: parts.joined(separator: "/"), url: url)
    }
  }

  /// The commands to go on with, in the folder around the package.
  func commands() throws -> String {
    let file = folder.appending(path: Self.next)
    guard FileManager.default.fileExists(atPath: file.path) else {
      return "cd __name__\nswift test\nswift run __name__\n"
    }
    return try String(contentsOf: file, encoding: .utf8)
  }

  static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }

  static func isLink(_ url: URL) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)) != nil
  }
}

extension Template.Entry {
  /// Whether it is the description of a service.
  var isDescription: Bool {
    [".mcp.yaml", ".mcp.yml", ".mcp.json"].contains { path.hasSuffix($0) }
  }
}
