import Foundation
import MCPKit
import MCPSubprocess
import Synchronization
import TestSupport
import Testing

/// Servers that do what servers must not do.
@Suite(.timeLimit(.minutes(15)), .serialized) struct MisbehaviourTests {
  @Test func `a call whose server is killed fails with the server's last words`() async throws {
    try await withFaultyServer { client, _ in
      do {
        _ = try await client.ask("die")
        Issue.record("there is an answer")
      } catch CallError.disconnected(let method, let reason) {
        #expect(method == "tools/call")
        #expect(reason.contains("these are my last words"), "\(reason)")
        #expect(reason.contains("was ended by signal 9 (SIGKILL)"), "\(reason)")
        #expect(reason.contains("FaultyServer"), "\(reason)")
      }
      // And so does each that comes after.
      await #expect(throws: CallError.self) { _ = try await client.ask("print") }
    }
  }

  @Test func `what was printed before a crash is not lost`() async throws {
    try await withFaultyServer { client, _ in
      _ = try await client.ask("print")
      do {
        _ = try await client.ask("die")
        Issue.record("there is an answer")
      } catch CallError.disconnected(_, let reason) {
        #expect(reason.contains("a stray word"), "\(reason)")
      }
    }
  }

  @Test func `all calls of a server that is killed fail`() async throws {
    try await withFaultyServer { client, _ in
      let failures = await withTaskGroup(of: Bool.self) { group in
        for number in 0..<100 {
          group.addTask {
            do {
              _ = try await client.ask(number == 50 ? "die" : "wait")
              return false
            } catch {
              if case CallError.disconnected = error { return true }
              return false
            }
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(failures == 100)
    }
  }

  @Test func `what a handler prints goes to standard error, and the protocol goes on`() async throws {
    let lines = Mutex<[String]>([])
    try await withFaultyServer(onErrorLine: { line in lines.withLock { $0.append(line) } }) { client, _ in
      for _ in 1...3 {
        let answer = try await client.ask("print")
        #expect(answer == .done)
      }
    }
    #expect(lines.withLock { $0.filter { $0 == "a stray word" }.count } == 3)
  }

  @Test(arguments: [(20_000, "one line of many, and each of them is about as long as this"), (200_000, "")])
  func `a flood of standard error stops nobody`(lines: Int, text: String) async throws {
    let count = Mutex(0)
    try await withFaultyServer(onErrorLine: { _ in count.withLock { $0 += 1 } }) { client, _ in
      let arguments: JSONObject = ["lines": .number(JSONNumber(lines)), "text": .string(text)]
      let answer = try await client.ask("flood", arguments)
      #expect(answer == .done)
    }
    #expect(count.withLock { $0 } == lines)
  }

  @Test func `a program that is no server is told of by what it has written`() async throws {
    let command = ServerCommand(
      "/bin/sh", arguments: ["-c", "echo hello; echo 'usage: tool FILE' >&2; exec cat"],
      exitTime: .seconds(20), terminationTime: .seconds(20))
    var options = ClientOptions.silent
    options.peer.calls.timeout = .seconds(2)
    let error = await #expect(throws: ConnectionError.self) {
      try await Client.connect(info: Implementation(name: "me", version: "1"), options: options) {
        ObservedTransport(try await SubprocessTransport.start(command)) { _, _ in }
      }
    }
    let clues = "it wrote what is no message: \"hello\"; the end of its standard error:\nusage: tool FILE"
    #expect(error == .noAnswer(method: "initialize", after: .seconds(2), instead: clues))
    #expect("\(try #require(error))".hasSuffix(clues))
  }

  @Test func `a program that ends and is no server is told of by what it has written`() async throws {
    let command = ServerCommand("/bin/sh", arguments: ["-c", "read line; echo 'usage: tool FILE'; exit 3"])
    do {
      _ = try await Client.connect(info: Implementation(name: "me", version: "1"), options: .silent) {
        try await SubprocessTransport.start(command)
      }
      Issue.record("there is a connection")
    } catch CallError.disconnected(_, let reason) {
      #expect(reason.contains(#"it wrote what is no message: "usage: tool FILE""#), "\(reason)")
      #expect(reason.contains("has ended with exit code 3"), "\(reason)")
    }
  }

  @Test func `what cannot be started is an error, and leaves nothing open`() async throws {
    let command = ServerCommand("/nowhere/no-such-server")
    await #expect(throws: (any Error).self) { try await SubprocessTransport.start(command) }
    let before = openDescriptors()
    for _ in 1...50 { _ = try? await SubprocessTransport.start(command) }
    // Other tests open a few meanwhile; fifty servers that leak have a hundred.
    #expect(openDescriptors() < before + 50)
  }

  private func openDescriptors() -> Int {
    (0..<4096).count { fcntl(CInt($0), F_GETFD) >= 0 }
  }
}
