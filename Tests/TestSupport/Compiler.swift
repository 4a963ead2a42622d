import Foundation

/// The Swift compiler, on generated code.
public enum Compiler {
  /// What the compiler has to say of a source, against the modules that were built for these tests.
  ///
  /// - Parameters:
  ///   - others: further sources of the same module, by their names.
  ///   - isThorough: whether what only the later stages of the compiler find is to be found too, such as code that
  ///     is never reached. That takes longer.
  public static func typecheck(
    _ source: String, name: String, beside others: [String: String] = [:], isThorough: Bool = false
  ) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sources = others.merging([name: source]) { _, own in own }
    let files = sources.keys.sorted().map { folder.appending(path: "\($0).swift") }
    for file in files {
      try Data((sources[file.deletingPathExtension().lastPathComponent] ?? "").utf8).write(to: file)
    }
    let modules = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "Modules")
    return try Command.run(
      "swiftc",
      [
        isThorough ? "-emit-sil" : "-typecheck", "-parse-as-library", "-swift-version", "6", "-package-name",
        "golden",
        "-enable-upcoming-feature",
        "ExistentialAny",
        "-enable-upcoming-feature", "MemberImportVisibility", "-I", modules.path,
      ] + (isThorough ? ["-o", "/dev/null"] : []) + files.map(\.path)
    ).output
  }
}
