import Foundation
import TestSupport

/// A folder with a small description in it, where a test runs the generator.
struct Workspace {
  let root: URL

  static let description = """
    eras: { calls: {} }
    revisions: { 2001-01-01: { era: calls } }
    types:
      Book: { group: shop, fields: { title: string! } }
    """

  init(description: String = Workspace.description) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "mcpgen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: root.appending(path: "Schema"), withIntermediateDirectories: true)
    try write(description, to: "Schema/shop.yaml")
  }

  /// A workspace with a copy of `Schema`.
  static func ofProject() throws -> Workspace {
    let workspace = try Workspace()
    let schema = workspace.root.appending(path: "Schema")
    try FileManager.default.removeItem(at: schema)
    try FileManager.default.copyItem(at: SharedData.package.appending(path: "Schema"), to: schema)
    return workspace
  }

  /// The official schema of a revision.
  static func official(_ revision: String) -> URL {
    SharedData.root.appending(path: "spec/\(revision)/schema.json")
  }

  func remove() { try? FileManager.default.removeItem(at: root) }

  func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: root.appending(path: path))
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// Runs `mcpgen` in the folder.
  func mcpgen(_ arguments: String...) throws -> Command.Result { try mcpgen(arguments) }

  /// Runs `mcpgen` in the folder.
  func mcpgen(_ arguments: [String], environment: [String: String] = [:]) throws -> Command.Result {
    try Command.run(Command.built("mcpgen"), arguments, in: root, environment: environment)
  }

  /// Runs a script of bash in the folder; its arguments are `$0`, `$1` and so on.
  func shell(_ script: String, _ arguments: String...) throws -> Command.Result {
    try Command.run("bash", ["-c", script] + arguments, in: root)
  }

  /// Runs a command of `mcpgen` on the folder's description.
  func run(_ command: String) throws -> Command.Result {
    try mcpgen(command, "--schema", "Schema", "--output", "Generated")
  }
}
