import Foundation
import TestSupport

/// A copy of the package, with what its users build and what its generator reads.
struct PackageCopy {
  let root: URL

  /// What is copied, where it is there.
  private static let parts = [
    "Package.swift", "Sources", "Plugins", "Generated", "Schema", "Examples", "Tests/TestSupport",
  ]

  /// Copies the package into a folder, which is emptied first.
  ///
  /// - Throws: when a file cannot be read or written.
  init(at root: URL) throws {
    self.root = root
    try? FileManager.default.removeItem(at: root)
    for part in Self.parts {
      let source = SharedData.package.appending(path: part)
      guard FileManager.default.fileExists(atPath: source.path) else { continue }
      let target = root.appending(path: part)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: source, to: target)
    }
  }

  /// Runs a command of `mcpgen` in the copy.
  func mcpgen(_ command: String, _ more: String...) async throws -> Command.Result {
    try await Command.run(
      Command.built("mcpgen"), command.split(separator: " ").map(String.init) + more, in: root, atMost: 120)
  }

  /// Changes a file as a person with an editor does.
  ///
  /// - Throws: when the text to change is not there exactly once.
  func edit(_ edit: Edit) throws {
    let file = root.appending(path: edit.file)
    let text = try String(contentsOf: file, encoding: .utf8)
    guard text.ranges(of: edit.old).count == 1 else { throw NothingToEdit(edit: edit, text: text) }
    try Data(text.replacing(edit.old, with: edit.new).utf8).write(to: file)
  }

  /// The file does not say what a person would change.
  struct NothingToEdit: Error {
    let edit: Edit
    let text: String
  }

  /// What the files below a folder of the copy hold, by their paths.
  func contents(of folder: String = "") throws -> [String: Data] {
    try Self.contents(of: root.appending(path: folder))
  }

  /// What the files below a folder hold, by their paths in it; nothing, where there is no folder.
  static func contents(of folder: URL) throws -> [String: Data] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [:] }
    var contents: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appending(path: path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { contents[path] = try Data(contentsOf: file) }
    }
    return contents
  }
}
