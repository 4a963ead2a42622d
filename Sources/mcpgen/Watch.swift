import ArgumentParser
import Foundation
import ProtocolFiles

/// Does something again whenever a file of a description changes, until the process is told to end, or nobody is left
/// to tell it: the package manager, when it is interrupted, ends its plugins but not what these have started.
struct Watch {
  /// Seconds between two looks at the files. A look costs next to nothing.
  private static let interval = 0.2

  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Does the work once, and again after each change. Errors in a description do not end it.
  ///
  /// - Throws: what the work throws the first time, unless that is about what the files say.
  func run(_ work: () throws -> Void) throws {
    let interrupts = Interrupts()
    let parent = getppid()
    let folder = DescriptionFolder(path)
    var debounce = Debounce(folder.snapshot())
    do { try work() } catch let code as ExitCode where code == .failure {}
    tell("watching \(path)")
    while !interrupts.arrive(within: Self.interval), getppid() == parent {
      let changes = debounce.look(folder.snapshot())
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

  /// Prints a line that is to be seen at once, also where the output is a file.
  private func tell(_ line: String) {
    print(line)
    fflush(nil)
  }
}
