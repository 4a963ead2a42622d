import Logging
import MCPKit

/// A client and a server that talk, from the first message to the last.
struct Session {
  let number: Int
  let overPipes: Bool

  /// The server of all sessions, which knows all of its clients.
  private static let server = Server(
    info: Implementation(name: "stress", version: "1.0.0"), handlers: Handlers(), options: quiet())

  private static func quiet() -> ServerOptions {
    var options = ServerOptions()
    // Some clients go while a tool sleeps.
    options.peer.drainTime = .milliseconds(10)
    options.logger = Logger(label: "stress") { _ in SwiftLogNoOpLogHandler() }
    return options
  }

  /// Everything at once, and an end in the middle of it for every third session.
  func live() async throws {
    try await withClient { client in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for call in 0..<30 {
          group.addTask { try await self.call(call, client) }
        }
        try await group.waitForAll()
      }
      guard number % 3 == 0 else { return }
      let late = Task { try await client.callTool(CallToolRequestParams(name: "sleep")) }
      _ = try await client.listTools()
      await client.close()
      if case .success = await late.result { throw Wrong("a closed connection has answered") }
    }
  }

  /// One call and no more: what a session costs.
  func liveShortly() async throws {
    try await withClient { client in try await call(0, client) }
  }

  private func withClient(_ body: (Client) async throws -> Void) async throws {
    let wires = try Wires(overPipes: overPipes)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await Self.server.serve(wires.server) }
      var options = ClientOptions()
      options.negotiation = number % 4 < 2 ? .session : .stateless
      options.logger = Logger(label: "stress") { _ in SwiftLogNoOpLogHandler() }
      let client = try await Client.connect(
        over: wires.client, info: Implementation(name: "stress", version: "1.0.0"), handlers: Roots(),
        options: options)
      try await body(client)
      await client.close()
      // Over pipes the server sees the end when the descriptor is closed, not before.
      wires.endClient()
      try await group.waitForAll()
    }
  }

  private func call(_ index: Int, _ client: Client) async throws {
    let text = "\(number)-\(index)"
    switch index % 6 {
    case 1:
      // A server calls its client only in a session.
      guard client.server.needsSession else { return }
      let result = try await client.callTool(CallToolRequestParams(name: "roots"))
      try check(result, says: "file:///here")
    case 2:
      let options = CallOptions(timeout: .milliseconds(1))
      _ = try? await client.callTool(CallToolRequestParams(name: "sleep"), options: options)
    case 3:
      let call = Task { try await client.callTool(CallToolRequestParams(name: "sleep")) }
      await Task.yield()
      call.cancel()
      _ = await call.result
    case 4:
      let options = CallOptions(onProgress: { _ in })
      _ = try await client.callTool(CallToolRequestParams(name: "progress"), options: options)
    default:
      let arguments: JSONObject = ["text": .string(text)]
      let result = try await client.callTool(CallToolRequestParams(name: "echo", arguments: arguments))
      try check(result, says: text)
    }
  }

  private func check(_ result: CallToolResult, says text: String) throws {
    guard case .text(let content)? = result.content.first, content.text == text else {
      throw Wrong("\(result.content) instead of \(text)")
    }
  }
}
