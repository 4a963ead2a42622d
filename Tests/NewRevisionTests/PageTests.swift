import Foundation
import TestSupport
import Testing

/// The page tells people to run what the walk runs.
@Test func `the commands of the page are those of the walk`() throws {
  let page = try String(
    contentsOf: SharedData.package.appending(path: "docs/new-revision.md"), encoding: .utf8)
  let start = "swift run mcpgen "
  let commands = page.split(separator: "\n").filter { $0.hasPrefix(start) }.map {
    String($0.dropFirst(start.count))
  }
  #expect(commands == Walk.Step.all)
}
