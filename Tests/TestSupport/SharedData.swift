import Foundation
import Testing

/// Test data that is not part of the project: the official schemas, messages and corpora.
///
/// `MCP_SHARED` names its folder; without it, `../shared` beside the checkout is taken.
public enum SharedData {
  /// The root of the checkout.
  public static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of test data, whether or not it exists.
  public static let root: URL =
    if let named = ProcessInfo.processInfo.environment["MCP_SHARED"] {
      URL(filePath: named, relativeTo: package).absoluteURL
    } else {
      package.appending(path: "../shared").standardizedFileURL
    }

  /// A trait that skips a test where the data is missing. With `CI=true` the test runs, and fails for want of it.
  public static func available(_ folder: String) -> ConditionTrait {
    .enabled(
      if: isRequired || FileManager.default.fileExists(atPath: root.appending(path: folder).path),
      "test data \(folder) is not there: set MCP_SHARED to the folder that holds it")
  }

  /// The files of a folder whose names end in a suffix, in the order of their names.
  ///
  /// - Throws: when the folder cannot be read.
  public static func files(in folder: String, suffix: String = "") throws -> [URL] {
    try FileManager.default
      .contentsOfDirectory(at: root.appending(path: folder), includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasSuffix(suffix) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private static var isRequired: Bool { ProcessInfo.processInfo.environment["CI"] == "true" }
}
