import Foundation
import TestSupport
import Testing

/// What the documentation shows, a user can write: in a package that turns on no upcoming features.
@Suite(.timeLimit(.minutes(15))) struct DocumentationTests {
  @Test(arguments: ["docs/runtime.md"])
  func `every block of Swift compiles`(page: String) throws {
    let sources = try SwiftBlocks(page: page).sources
    #expect(sources.count > 10)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      let file = folder.appending(path: "\(name).swift")
      try Data(source.utf8).write(to: file)
      files.append(file.path)
    }
    let modules = try Self.modules.flatMap { ["-I", $0.path] }
    let result = try Command.run(
      "swiftc", ["-typecheck", "-parse-as-library", "-swift-version", "6"] + modules + files)
    #expect(result.status == 0, "\(result.output)")
  }

  /// Where the modules are that were built with the tests, those in C of other packages among them.
  private static var modules: [URL] {
    get throws {
      let products = URL(filePath: Command.built("Modules")).resolvingSymlinksInPath()
      let checkouts = products.appending(path: "../../../checkouts").standardized
      let maps = try FileManager.default.subpathsOfDirectory(atPath: checkouts.path).filter {
        $0.contains("/Sources/") && $0.hasSuffix("/include/module.modulemap")
      }
      return [products] + maps.map { checkouts.appending(path: $0).deletingLastPathComponent() }
    }
  }
}
