import Foundation

/// A program that a test runs to its end.
public enum Command {
  /// What a program printed, on both of its outputs, and how it ended.
  public struct Result: Sendable {
    /// Standard output and standard error, in the order in which they came.
    public let output: String
    /// The exit code.
    public let status: Int32
  }

  /// Runs a program found in `PATH`.
  ///
  /// - Throws: when it cannot be started.
  public static func run(
    _ program: String, _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Read to the end first: a full pipe would stall the program.
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(output: String(decoding: output, as: UTF8.self), status: process.terminationStatus)
  }
}
