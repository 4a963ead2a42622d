import Logging
import MCPKit
import MCPSubprocess
import TestSupport

/// Starts the server that misbehaves, and connects with it for as long as a body takes.
func withFaultyServer(
  _ arguments: [String] = [], onErrorLine: (@Sendable (String) -> Void)? = nil,
  _ body: (Client, SubprocessTransport) async throws -> Void
) async throws {
  var command = ServerCommand(Command.built("FaultyServer"), arguments: arguments)
  command.onErrorLine = onErrorLine
  command.exitTime = .milliseconds(arguments.isEmpty ? 20_000 : 50)
  command.terminationTime = .milliseconds(arguments.isEmpty ? 20_000 : 50)
  let transport = try await SubprocessTransport.start(command)
  let client = try await Client.connect(
    over: transport, info: Implementation(name: "me", version: "1"), options: .silent)
  do {
    try await body(client, transport)
  } catch {
    await client.close()
    throw error
  }
  await client.close()
  await transport.ended()
}

extension ClientOptions {
  /// Options of a client that says nothing, and opens a session.
  static var silent: ClientOptions {
    var options = ClientOptions()
    options.negotiation = .session
    options.logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    return options
  }
}

extension Client {
  /// Has the server do something.
  func ask(_ tool: String, _ arguments: JSONObject = [:]) async throws -> [ContentBlock] {
    try await callTool(CallToolRequestParams(name: tool, arguments: arguments)).content
  }
}

extension [ContentBlock] {
  /// What the server says when it has done what it was to do.
  static var done: [ContentBlock] { [.text(TextContent(text: "done"))] }
}
