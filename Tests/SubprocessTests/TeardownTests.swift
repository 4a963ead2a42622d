import Foundation
import MCPKit
import MCPSubprocess
import Synchronization
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

  @Test func `a client that has closed has left no process behind`() async throws {
    let server = ToldProcess()
    let words = #"echo $$ >&2; exec "$0" stubborn"#
    let transport = try await SubprocessTransport.start(
      server.command("/bin/sh", ["-c", words, Command.built("FaultyServer")]))
    let client = try await Client.connect(
      over: ObservedTransport(transport) { _, _ in }, info: Implementation(name: "me", version: "1"),
      options: .silent)
    let id = try #require(await server.id)
    await client.close()
    #expect(kill(id, 0) == -1 && errno == ESRCH)
  }

  @Test func `a connection that fails leaves no process behind`() async throws {
    let server = ToldProcess()
    let command = server.command(
      "/bin/sh", ["-c", #"trap "" TERM; echo $$ >&2; while :; do sleep 100; done"#])
    var options = ClientOptions.silent
    options.peer.calls.timeout = .milliseconds(50)
    let id = Mutex<pid_t?>(nil)
    await #expect(throws: (any Error).self) {
      try await Client.connect(info: Implementation(name: "me", version: "1"), options: options) {
        let transport = try await SubprocessTransport.start(command)
        let told = await server.id
        id.withLock { $0 = told }
        return transport
      }
    }
    let gone = try #require(id.withLock { $0 })
    #expect(kill(gone, 0) == -1 && errno == ESRCH)
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

/// A process that tells its id on standard error.
private struct ToldProcess {
  private let lines: AsyncStream<String>
  private let told: AsyncStream<String>.Continuation

  init() {
    (lines, told) = AsyncStream.makeStream()
  }

  /// A command that is not waited for long.
  func command(_ executable: String, _ arguments: [String]) -> ServerCommand {
    ServerCommand(
      executable, arguments: arguments, exitTime: .milliseconds(50), terminationTime: .milliseconds(50),
      onErrorLine: { [told] line in told.yield(line) })
  }

  /// What it has told.
  var id: pid_t? {
    get async {
      for await line in lines { return pid_t(line) }
      return nil
    }
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
