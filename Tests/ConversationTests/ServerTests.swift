import Foundation
import MCPKit
import TestSupport
import Testing

/// One server program, and what it says to clients of each revision.
@Suite(.timeLimit(.minutes(15))) struct ServerConversations {
  @Test(arguments: Revision.all.map { "\($0)" })
  func `the server speaks as the script of the revision says`(revision: String) async throws {
    try await play(Script("Server/\(revision)"))
  }

  @Test(arguments: try Script.names(in: "Server/More"))
  func `the server speaks as another script says`(name: String) async throws {
    try await play(Script("Server/More/\(name)"))
  }

  private func play(_ script: Script) async throws {
    let process = try RunningServer()
    defer { process.terminate() }
    try await Conversation(over: process.transport).play(script) { process.endInput() }
    #expect(await process.exitCode == 0)
  }
}

/// The process of the server.
private final class RunningServer: Sendable {
  let transport: LineTransport
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let end = AsyncStream.makeStream(of: Int32.self)

  init() throws {
    process.executableURL = URL(filePath: Command.built("ConversationServer"))
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { [end] process in
      end.continuation.yield(process.terminationStatus)
      end.continuation.finish()
    }
    transport = try LineTransport(
      input: output.fileHandleForReading.fileDescriptor, output: input.fileHandleForWriting.fileDescriptor)
    try process.run()
  }

  /// How it has ended; nil when the test's time is over before.
  var exitCode: Int32? {
    get async {
      for await code in end.stream { return code }
      return nil
    }
  }

  func endInput() {
    try? input.fileHandleForWriting.close()
  }

  func terminate() {
    if process.isRunning { process.terminate() }
  }
}
