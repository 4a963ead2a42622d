import Foundation
import TestSupport
import Testing

/// `docs/tutorial.md`, done step by step: its files are written, its commands run, and they say what the page says.
@Suite(.serialized, .timeLimit(.minutes(30))) struct TutorialTests {
  /// The folder in which a reader would begin. What is built in it is used again by later runs.
  private let root = SharedData.package.appending(path: ".build/tutorial")

  @Test func `each step of the tutorial does what it says`() async throws {
    let steps = try Tutorial("tutorial.md").steps
    try #require(steps.count > 15)
    try begin()
    var folder = root
    for step in steps {
      switch step {
      case .write(let path, let text):
        let file = folder.appending(path: path)
        if (try? Data(contentsOf: file)) != Data(text.utf8) { try Data(text.utf8).write(to: file) }
      case .run(let commands, let says, let line):
        let run = try await Command.run(
          "bash", ["-c", commands], in: folder,
          environment: ["SWIFTPM_BUILD_DIR": root.appending(path: "build").path], atMost: 1500)
        // The first step makes the folder that all others are done in.
        if commands.contains("cd trails") { folder = root.appending(path: "trails") }
        let printed = run.output.replacing("\\n", with: "\n").replacing("\\\"", with: "\"")
        for text in says {
          #expect(printed.contains(text), "docs/tutorial.md:\(line): \(text)\nis not in\n\(run.output)")
        }
        if !says.contains(where: { $0.contains("error:") }) {
          #expect(run.status == 0, "docs/tutorial.md:\(line): \(run.output)")
        }
      }
    }
  }

  /// An empty folder beside a checkout.
  private func begin() throws {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try? FileManager.default.removeItem(at: root.appending(path: "trails"))
    let checkout = root.appending(path: "swift-mcp")
    try? FileManager.default.removeItem(at: checkout)
    try FileManager.default.createSymbolicLink(at: checkout, withDestinationURL: SharedData.package)
  }
}
