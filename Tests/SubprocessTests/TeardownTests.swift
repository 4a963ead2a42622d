import Foundation
import MCPKit
import MCPSubprocess
import TestSupport
import Testing

/// How servers end when nobody needs them any more: their input ends, then they are told to, then they are ended.
@Suite(.timeLimit(.minutes(15)), .serialized) struct TeardownTests {
  @Test func `a good server ends with its input, long before it would be told to`() async throws {
    var command = ServerCommand(Command.built("Echo"))
    command.exitTime = .seconds(3600)
    let transport = try await SubprocessTransport.start(command)
    let client = try await Client.connect(
      over: transport, info: Implementation(name: "me", version: "1"), options: .silent)
    #expect(try await client.listTools().tools.count == 1)
    await client.close()
    await transport.ended()
  }

  @Test(arguments: [[], ["stubborn"]])
  func `what a server has started ends with it`(arguments: [String]) async throws {
    let heir = try NamedPipe()
    defer { heir.remove() }
    // It answers with what the grandchild says, and with its end; nothing else ends the stream.
    async let life = onThread { heir.readToEnd() }
    try await withFaultyServer(arguments) { client, _ in
      let answer = try await client.ask("descend", ["pipe": .string(heir.path)])
      #expect(answer == .done)
    }
    #expect(await life == "alive\n")
  }

  @Test func `a transport that nobody keeps ends its server`() async throws {
    let heir = try NamedPipe()
    defer { heir.remove() }
    async let life = onThread { heir.readToEnd() }
    var command = ServerCommand(Command.built("FaultyServer"), arguments: ["stubborn"])
    (command.exitTime, command.terminationTime) = (.milliseconds(50), .milliseconds(50))
    do {
      let client = try await Client.connect(
        over: SubprocessTransport.start(command), info: Implementation(name: "me", version: "1"),
        options: .silent)
      let answer = try await client.ask("descend", ["pipe": .string(heir.path)])
      #expect(answer == .done)
    }
    #expect(await life == "alive\n")
  }
}

/// A pipe with a name, whose stream ends when no process writes to it any more.
struct NamedPipe {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "pipe-\(UUID().uuidString)").path
    guard mkfifo(path, 0o600) == 0 else { throw POSIXError(.EIO) }
  }

  /// Waits for a process to write, and then until none does any more.
  func readToEnd() -> String {
    guard let file = FileHandle(forReadingAtPath: path) else { return "" }
    return String(decoding: file.readDataToEndOfFile(), as: UTF8.self)
  }

  func remove() {
    unlink(path)
  }
}

/// Runs what blocks on a thread of its own.
func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { done in
    Thread.detachNewThread { done.resume(returning: work()) }
  }
}
