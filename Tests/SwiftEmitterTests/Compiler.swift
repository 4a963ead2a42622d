import Foundation
import TestSupport

/// The Swift compiler, on generated code.
enum Compiler {
  /// What the compiler has to say of a source, against the modules that were built for these tests.
  static func typecheck(_ source: String, name: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "\(name).swift")
    try Data(source.utf8).write(to: file)
    let modules = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "Modules")
    return try Command.run(
      "swiftc",
      [
        "-typecheck", "-swift-version", "6", "-package-name", "golden", "-enable-upcoming-feature",
        "ExistentialAny",
        "-enable-upcoming-feature", "MemberImportVisibility", "-I", modules.path, file.path,
      ]
    ).output
  }
}
