import MCPKit
import Testing

@testable import MCPCore

/// More calls at once than anyone has.
@Suite(.timeLimit(.minutes(15))) struct ManyCallsTests {
  @Test func `10 000 calls are in flight at once, and each gets its own answer`() async throws {
    let (begun, gate) = (Counter(), Gate())
    var options = PeerOptions()
    options.maximumInFlight = 10_000
    let server = Server.test(options) { params, _ in
      begun.add()
      await gate.pass()
      return .text(params.arguments?["text"]?.stringValue ?? "")
    }
    try await withClient(of: server) { client in
      async let answered = answered(10_000, by: client)
      await begun.reaches(10_000)
      gate.open()
      #expect(await answered == 10_000)
    }
  }

  @Test func `10 000 calls are answered by a server that works on few at once`() async throws {
    let working = Counter()
    var options = PeerOptions()
    options.maximumInFlight = 16
    let server = Server.test(options) { params, _ in
      working.add()
      await Task.yield()
      working.add(-1)
      return .text(params.arguments?["text"]?.stringValue ?? "")
    }
    try await withClient(of: server) { client in
      #expect(await answered(10_000, by: client) == 10_000)
    }
    #expect(working.highest <= 16)
  }

  @Test func `no more is worked on than may be, and the rest comes later`() async throws {
    let (working, gate) = (Counter(), Gate())
    var options = PeerOptions()
    options.maximumInFlight = 4
    let server = Server.test(options) { _, _ in
      working.add()
      await gate.pass()
      working.add(-1)
      return .text("")
    }
    try await withClient(of: server) { client in
      async let answered = answered(40, by: client, text: "")
      await working.reaches(4)
      gate.open()
      #expect(await answered == 40)
    }
    #expect(working.highest == 4)
  }

  /// How many of so many calls at once are answered with what they say.
  private func answered(_ count: Int, by client: Client, text: String? = nil) async -> Int {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<count {
        group.addTask {
          let text = text ?? "\(number)"
          let params = CallToolRequestParams(name: "x", arguments: ["text": .string(text)])
          return (try? await client.callTool(params).content) == [.text(TextContent(text: text))]
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
  }
}
