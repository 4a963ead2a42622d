import Foundation
import TestSupport

/// A page that leads through steps, taken apart: the files that it has its reader write, and what it has them run.
struct Tutorial {
  /// Something that the reader does.
  enum Step {
    case write(path: String, text: String)
    /// Commands, and lines that are to be seen in what they print.
    case run(commands: String, says: [String], line: Int)
  }

  let steps: [Step]

  /// Reads a page of `docs`.
  ///
  /// A block after a line that holds nothing but a path between backticks is the file's content; a block of `sh` is
  /// run; a block of `text` after it is what it prints.
  init(_ page: String) throws {
    let file = SharedData.package.appending(path: "docs/\(page)")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    var steps: [Step] = []
    var path: String?
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      guard line.hasPrefix("```") else {
        if let name = line.wholeMatch(of: /`([^`]+)`/) { path = String(name.1) }
        continue
      }
      let end = lines[index...].firstIndex(of: "```") ?? lines.count
      let block = lines[index..<end]
      switch (line.dropFirst(3), path) {
      case ("sh", _): steps.append(.run(commands: block.joined(separator: "\n"), says: [], line: index))
      case ("text", _):
        guard case .run(let commands, _, let place) = steps.last else { break }
        steps[steps.count - 1] = .run(commands: commands, says: Array(block), line: place)
      case (_, let name?): steps.append(.write(path: name, text: block.joined(separator: "\n") + "\n"))
      default: break
      }
      path = nil
      index = end + 1
    }
    self.steps = steps
  }
}
