import ArgumentParser
import Foundation
import ProtocolFiles

/// Does something again whenever a file of a description changes, until the process is told to end, or nobody is left
/// to tell it: the package manager, when it is interrupted, ends its plugins but not what these have started.
struct Watch {
  /// Seconds between two looks at the files. A look costs next to nothing.
  private static let interval = 0.2

  private let descriptions: Descriptions

  init(_ descriptions: Descriptions) {
    self.descriptions = descriptions
  }

  /// Does the work once, and again after each change. Errors in a description do not end it.
  ///
  /// - Throws: what the work throws the first time, unless that is about what the files say.
  func run(_ work: () throws -> Void) throws {
    let interrupts = Interrupts()
    let parent = getppid()
    var debounce = Debounce(snapshot())
    do { try work() } catch let code as ExitCode where code == .failure {}
    tell("watching \(([descriptions.source.schema] + descriptions.paths()).joined(separator: ", "))")
    while !interrupts.arrive(within: Self.interval), getppid() == parent {
      let changes = debounce.look(snapshot())
      guard !changes.isEmpty else { continue }
      for change in changes { tell("\(change)") }
      do {
        try work()
      } catch is ExitCode {
        // What is wrong has been written.
      } catch {
        StandardError.write("error: \(explain(error))")
      }
      fflush(nil)
    }
    // On a terminal, what the interrupt key has left stands on the line.
    tell(isatty(STDOUT_FILENO) == 0 ? "stopped" : "\nstopped")
  }

  /// What the files are like now. Extensions may come and go.
  private func snapshot() -> FileSnapshot {
    DescriptionFolder.snapshot(of: [descriptions.source.schema] + descriptions.paths())
  }

  /// Prints a line that is to be seen at once, also where the output is a file.
  private func tell(_ line: String) {
    print(line)
    fflush(nil)
  }
}
