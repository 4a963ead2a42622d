import MCPKit
import Testing

/// Our client gets along with servers that Python libraries make, in both eras.
@Suite(.serialized, .timeLimit(.minutes(10))) struct PythonServerTests {
  @Test(arguments: PythonServer.inEachEra + PythonServer.allCases.map { ($0, .automatic) })
  func `the client finds out what a server is and has`(
    server: PythonServer, negotiation: Negotiation
  ) async throws {
    try await server.talk(negotiation) { client in
      #expect(client.server.revision == (negotiation == .session ? .v2025_11_25 : server.newest))
      #expect(client.server.info?.name == "python")
      // The first SDK tells its own version.
      #expect(client.server.info?.version == "1.0.0" || server == .mcp1)
      #expect(client.server.capabilities.tools != nil)
      let tools = try await client.listTools().tools
      #expect(tools.map(\.name) == ["echo", "count", "wait", "outcome", "fail", "die"])
      #expect(tools.first?.description == "Says again what it is told.")
      #expect(tools.first?.inputSchema["required"] == ["text"])
    }
  }

  @Test(arguments: PythonServer.allCases)
  func `a server that answers too late what it speaks is still understood`(server: PythonServer) async throws
  {
    // No Python has started after so short a time.
    try await server.talk(.automatic, probing: .milliseconds(1)) { client in
      #expect(client.server.revision == server.newest)
      let result = try await client.callTool(CallToolRequestParams(name: "echo", arguments: ["text": "late"]))
      #expect(result.texts == ["late"])
    }
  }

  @Test(arguments: PythonServer.inEachEra)
  func `texts come back as they were sent, many at once`(
    server: PythonServer, negotiation: Negotiation
  ) async throws {
    let texts =
      ["", "Grüße, 世界, 👩‍🚀, é", "two\nlines\r\n\"quoted\" back\\slash", "\0\u{1}\u{7F}\u{2028}\u{FEFF}"]
      + [String(repeating: "𝄞", count: 300_000)] + (1...40).map { "number \($0)" }
    try await server.talk(negotiation) { client in
      try await withThrowingTaskGroup(of: (sent: String, result: CallToolResult).self) { group in
        for text in texts {
          group.addTask {
            (
              text,
              try await client.callTool(
                CallToolRequestParams(name: "echo", arguments: ["text": .string(text)]))
            )
          }
        }
        for try await (sent, result) in group {
          #expect(result.isError != true)
          #expect(result.texts == [sent])
        }
      }
    }
  }

  @Test(arguments: PythonServer.allCases)
  func `a ping is answered on a session, and not sent without one`(server: PythonServer) async throws {
    try await server.talk(.session) { client in _ = try await client.ping() }
    if server == .mcp1 { return }
    try await server.talk(.stateless) { client in
      let error = await #expect(throws: CallError.self) { try await client.ping() }
      guard case .notNegotiated(method: "ping", _) = error else {
        Issue.record("another error: \(String(describing: error))")
        return
      }
    }
  }

  @Test(arguments: PythonServer.inEachEra)
  func `progress is told in its order and before the result`(
    server: PythonServer, negotiation: Negotiation
  ) async throws {
    try await server.talk(negotiation) { client in
      let heard = Heard<Progress>()
      let result = try await client.callTool(
        CallToolRequestParams(name: "count", arguments: ["steps": 5]),
        options: CallOptions(onProgress: heard.append))
      let expected = (1...5).map { Progress(progress: Double($0), total: 5, message: "step \($0)") }
      #expect(heard.all == expected)
      #expect(result.texts == ["5 steps"])
    }
  }
}
