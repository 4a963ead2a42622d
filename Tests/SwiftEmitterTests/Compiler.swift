import Foundation
import TestSupport

/// The Swift compiler, on generated code.
enum Compiler {
  /// What the compiler has to say of a file, against the modules that were built for these tests.
  static func typecheck(_ file: URL, arguments: [String] = []) throws -> String {
    let modules = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "Modules")
    return try Command.run(
      "swiftc",
      [
        "-typecheck", "-swift-version", "6", "-package-name", "golden", "-enable-upcoming-feature", "ExistentialAny",
        "-enable-upcoming-feature", "MemberImportVisibility", "-I", modules.path, file.path,
      ] + arguments
    ).output
  }
}
