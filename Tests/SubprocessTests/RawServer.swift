import Foundation
import TestSupport

@testable import MCPCore

/// A server as a process, which a test feeds with bytes.
struct RawServer {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  init(_ name: String) throws {
    process.executableURL = URL(filePath: Command.built(name))
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    try output.fileHandleForWriting.close()
  }

  /// The most memory that it has had in use, in bytes; nil where the system does not tell it.
  var peakMemory: Int? {
    guard
      let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    else { return nil }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) }.map { $0 << 10 }
  }

  /// Writes to its input. It may have ended: that is an error, and not the end of the tests.
  func write(_ bytes: some DataProtocol) throws {
    let descriptor = input.fileHandleForWriting.fileDescriptor
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let (count, code) = rest.withUnsafeBytes { BrokenPipe.write(descriptor, $0) }
      if count < 0, code != EINTR { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
      rest = rest.dropFirst(max(count, 0))
    }
  }

  /// The next line that it says.
  func readLine() throws -> String {
    var line: [UInt8] = []
    while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A {
      line.append(byte)
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Stops to read what it says.
  func stopReading() throws {
    try output.fileHandleForReading.close()
  }

  /// Ends its input, and waits for its end.
  ///
  /// - Returns: whether it ended by itself, and with which status.
  func end() throws -> (isExit: Bool, status: Int32) {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return (process.terminationReason == .exit, process.terminationStatus)
  }
}
