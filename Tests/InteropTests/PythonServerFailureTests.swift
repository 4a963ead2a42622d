import MCPKit
import Testing

/// What goes wrong at servers that Python libraries make reaches our client, and what our client gives up ends there.
@Suite(.serialized, .timeLimit(.minutes(10))) struct PythonServerFailureTests {
  @Test(arguments: PythonServer.inEachEra)
  func `a call that is cancelled here is cancelled in the server`(
    server: PythonServer, negotiation: Negotiation
  ) async throws {
    try await server.talk(negotiation) { client in
      let (begun, begin) = AsyncStream<Void>.makeStream()
      let call = Task {
        try await client.callTool(
          CallToolRequestParams(name: "wait"), options: CallOptions(onProgress: { _ in begin.finish() }))
      }
      for await _ in begun {}
      call.cancel()
      await #expect(throws: CancellationError.self) { try await call.value }
      let outcome = try await client.callTool(CallToolRequestParams(name: "outcome"))
      #expect(outcome.texts == ["cancelled"])
    }
  }

  @Test(arguments: PythonServer.inEachEra)
  func `a call that runs out of time is cancelled in the server`(
    server: PythonServer, negotiation: Negotiation
  ) async throws {
    try await server.talk(negotiation) { client in
      let begun = Heard<Progress>()
      // On a busy machine the call may not have begun in so short a time: then there is nothing to cancel.
      for timeout in [Duration.seconds(1), .seconds(10), .seconds(100)] where begun.all.isEmpty {
        let error = await #expect(throws: CallError.self) {
          try await client.callTool(
            CallToolRequestParams(name: "wait"),
            options: CallOptions(timeout: timeout, onProgress: begun.append))
        }
        guard case .timedOut(method: "tools/call", after: timeout, setBy: .call) = error else {
          Issue.record("another error: \(String(describing: error))")
          return
        }
      }
      let outcome = try await client.callTool(CallToolRequestParams(name: "outcome"))
      #expect(outcome.texts == ["cancelled"])
    }
  }

  @Test(arguments: PythonServer.inEachEra)
  func `a tool that raises, is unknown or lacks its arguments answers a result that is an error`(
    server: PythonServer, negotiation: Negotiation
  ) async throws {
    try await server.talk(negotiation) { client in
      for name in ["fail", "no such tool", "echo"] {
        let result = try await client.callTool(CallToolRequestParams(name: name))
        #expect(result.isError == true)
        #expect(result.texts.first?.contains(name) == true)
      }
    }
  }

  @Test(arguments: PythonServer.inEachEra)
  func `a method that the server does not know is an error of the protocol`(
    server: PythonServer, negotiation: Negotiation
  ) async throws {
    let unknown = RequestMethod<JSONObject, JSONObject>(
      MethodFacts(name: "interop/unknown", kind: .request, senders: [MethodFacts.Sent(by: .client)]))
    try await server.talk(negotiation) { client in
      let error = await #expect(throws: ProtocolError.self) { try await client.call(unknown, [:]) }
      // The first SDK says that the parameters are wrong, whatever is.
      #expect(error?.code == (server == .mcp1 ? .invalidParams : .methodNotFound))
    }
  }

  @Test func `a server that knows sessions alone refuses a client that knows none`() async throws {
    let error = await #expect(throws: ProtocolError.self) {
      try await PythonServer.mcp1.talk(.stateless) { _ in Issue.record("they talk") }
    }
    #expect(error?.code == .invalidParams)
  }

  @Test(arguments: PythonServer.inEachEra)
  func `a server that ends fails the call with what it said last`(
    server: PythonServer, negotiation: Negotiation
  ) async throws {
    try await server.talk(negotiation) { client in
      let error = await #expect(throws: CallError.self) {
        try await client.callTool(CallToolRequestParams(name: "die"))
      }
      guard case .disconnected(method: "tools/call", let reason) = error else {
        Issue.record("another error: \(String(describing: error))")
        return
      }
      #expect(reason.hasSuffix("out of ink"))
      #expect(reason.contains("3"))
    }
  }
}
