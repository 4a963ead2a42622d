import Foundation
import MCPKit
import Synchronization
import Testing

/// A client and a server, in both eras.
@Suite(.timeLimit(.minutes(15))) struct ClientServerTests {
  private let server = Server(info: Implementation(name: "library", version: "1"), handlers: Library())

  @Test(arguments: [
    (Negotiation.automatic, "2026-07-28"), (.stateless, "2026-07-28"), (.session, "2025-11-25"),
  ])
  func `they agree on a revision, and talk in it`(negotiation: Negotiation, revision: String) async throws {
    let pair = try await Pair(negotiation, server)
    #expect("\(pair.client.server.revision)" == revision)
    #expect(pair.client.server.info?.name == "library")
    #expect(try await pair.client.listTools().tools.map(\.name) == ["greet"])
    let params = CallToolRequestParams(name: "greet", arguments: ["name": "Ada", "version": "1"])
    #expect(try await pair.client.callTool(params).texts == ["Hello, Ada"])
    try await pair.close()
  }

  @Test(arguments: [Negotiation.session, .stateless])
  func `progress comes in its order, before the answer`(negotiation: Negotiation) async throws {
    let pair = try await Pair(negotiation, server)
    let heard = Heard()
    let options = CallOptions(onProgress: { heard.add("\(Int($0.progress))") })
    _ = try await pair.client.callTool(CallToolRequestParams(name: "count"), options: options)
    #expect(heard.all == ["1", "2", "3"])
    try await pair.close()
  }

  @Test(arguments: [Negotiation.session, .stateless])
  func `wrong arguments are told to the model, at their place`(negotiation: Negotiation) async throws {
    let pair = try await Pair(negotiation, server)
    for (arguments, complaint): (JSONObject, String) in [
      (["version": "1"], "arguments: the member \"name\" is missing"),
      (["name": 1, "version": "1"], "arguments.name: "),
    ] {
      let result = try await pair.client.callTool(
        CallToolRequestParams(name: "greet", arguments: arguments))
      #expect(result.isError == true)
      #expect(result.texts.first?.hasPrefix(complaint) == true, "\(result.texts)")
    }
    try await pair.close()
  }

  @Test(arguments: [Negotiation.session, .stateless])
  func `what a tool throws is nobody else's business`(negotiation: Negotiation) async throws {
    let pair = try await Pair(negotiation, server)
    let result = try await pair.client.callTool(CallToolRequestParams(name: "break"))
    #expect(result.isError == true)
    #expect(result.texts == ["The tool failed inside the server."])
    try await pair.close()
  }

  @Test(arguments: [Negotiation.session, .stateless])
  func `an error of the protocol is thrown as it is`(negotiation: Negotiation) async throws {
    let pair = try await Pair(negotiation, server)
    let error = await #expect(throws: ProtocolError.self) {
      try await pair.client.callTool(CallToolRequestParams(name: "sing"))
    }
    #expect(error?.code == .invalidParams)
    #expect(error?.message == "there is no tool sing")
    try await pair.close()
  }

  @Test func `on a session, a server asks its client`() async throws {
    let pair = try await Pair(.session, server, handlers: Home())
    let result = try await pair.client.callTool(CallToolRequestParams(name: "ask"))
    #expect(result.texts == ["file:///home"])
    #expect(pair.client.server.needsSession)
    _ = try await pair.client.ping()
    try await pair.close()
  }

  @Test func `what the client has not declared, the server does not ask`() async throws {
    let pair = try await Pair(.session, server)
    let result = try await pair.client.callTool(CallToolRequestParams(name: "ask"))
    #expect(result.isError == true)
    try await pair.close()
  }

  @Test(arguments: [Negotiation.session, .stateless])
  func `what the server has not declared is refused before it is sent`(negotiation: Negotiation) async throws
  {
    let pair = try await Pair(negotiation, server)
    let error = await #expect(throws: CallError.self) { try await pair.client.listPrompts() }
    #expect("\(try #require(error))" == "prompts/list cannot be used: the server has not declared 'prompts'")
    try await pair.close()
  }

  @Test func `what the revision does not have is refused before it is sent`() async throws {
    let pair = try await Pair(.stateless, server)
    let error = await #expect(throws: CallError.self) { try await pair.client.ping() }
    #expect("\(try #require(error))" == "ping cannot be used: in 2026-07-28, a client does not send it")
    try await pair.close()
  }

  @Test(arguments: [Negotiation.session, .stateless])
  func `a client that knows the server asks nothing`(negotiation: Negotiation) async throws {
    let first = try await Pair(negotiation, server)
    var options = ClientOptions()
    // As a program would keep it from run to run.
    options.known = try JSONDecoder().decode(
      ServerFacts.self, from: JSONEncoder().encode(first.client.server))
    try await first.close()
    let second = try await Pair(.automatic, server, options: options)
    #expect(second.client.server == first.client.server)
    #expect(try await second.client.listTools().tools.count == 1)
    try await second.close()
  }

  @Test func `a client that has ended says so`() async throws {
    let pair = try await Pair(.automatic, server)
    try await pair.close()
    let error = await #expect(throws: CallError.self) { try await pair.client.listTools() }
    #expect("\(try #require(error))" == "tools/list: this client was closed")
    let other = #expect(throws: CallError.self) {
      try pair.client.notify(Notifications.cancelled, CancelledNotificationParams(requestId: 1))
    }
    #expect("\(try #require(other))" == "notifications/cancelled: this client was closed")
  }
}

/// What has been heard, in its order.
final class Heard: Sendable {
  private let entries = Mutex<[String]>([])

  var all: [String] { entries.withLock { $0 } }

  func add(_ entry: String) { entries.withLock { $0.append(entry) } }
}
