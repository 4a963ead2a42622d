import Foundation

/// A program that goes on until it is told to end, and what it prints meanwhile.
final class RunningProgram {
  private let process = Process()
  private let output = Pipe()
  private var rest = Data()

  /// Starts a program. It is killed after a time in which it should long have ended, so that no test waits for ever.
  init(_ program: URL, _ arguments: [String], in folder: URL) throws {
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let number = process.processIdentifier
    DispatchQueue.global().asyncAfter(deadline: .now() + 120) { [weak process] in
      if process?.isRunning == true { kill(number, SIGKILL) }
    }
  }

  deinit {
    if process.isRunning { send(SIGKILL) }
  }

  /// The lines up to the first one that starts with a text; all that are left where none does.
  func lines(through start: String) -> [String] {
    var lines: [String] = []
    while let line = nextLine() {
      lines.append(line)
      if line.hasPrefix(start) { break }
    }
    return lines
  }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Sends a signal, and waits for the end.
  ///
  /// - Returns: the lines that were left, and the exit code.
  func end(by signal: Int32) -> (lines: [String], status: Int32) {
    send(signal)
    var lines: [String] = []
    while let line = nextLine() { lines.append(line) }
    process.waitUntilExit()
    return (lines, process.terminationStatus)
  }

  private func nextLine() -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        defer { rest = Data(rest[rest.index(after: end)...]) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      rest += more
    }
  }
}
