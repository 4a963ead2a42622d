import Foundation
import TestSupport

/// A Swift file of the checkout.
struct Source: CustomStringConvertible {
  /// The path below the root of the checkout.
  let path: String
  let text: SwiftText

  var description: String { path }

  /// The Swift files below a folder, in the order of their paths.
  ///
  /// - Throws: when a file cannot be read.
  static func all(below folder: URL) throws -> [Source] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
      .map { file in
        let path = file.path.trimmingPrefix(SharedData.package.path).trimmingPrefix("/")
        return Source(path: String(path), text: SwiftText(try String(contentsOf: file, encoding: .utf8)))
      }
  }

  /// The Swift files below a folder that is named by its path below the root of the checkout.
  static func all(below folder: String) throws -> [Source] {
    try all(below: SharedData.package.appending(path: folder))
  }

  /// The modules that the file imports, with the lines.
  var imports: [(module: String, line: Int)] {
    let statement = /^\s*(?:@\w+(?:\([^)]*\))?\s+|[a-z]+\s+)*import\s+(?:[a-z]+\s+)?(\w+)/
    return text.lines.compactMap { line in
      line.text.firstMatch(of: statement).map { (String($0.1), line.number) }
    }
  }
}
