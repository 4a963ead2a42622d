import MCPKit
import Testing

/// What a client is made to do in each conversation, and what comes of it.
struct ClientCalls: Sendable {
  private typealias Call = (name: String, body: () async throws -> String)

  private let client: Client
  private let changes: AsyncStream<String>

  /// Has a client do everything once.
  ///
  /// - Parameters:
  ///   - probing: how long it waits for a server that may not understand its first question.
  ///   - connectsOnly: whether it does nothing once it has connected.
  static func outcomes(
    over transport: InMemoryTransport, probing: Duration, connectsOnly: Bool = false
  ) async -> [String] {
    let (changes, continuation) = AsyncStream.makeStream(of: String.self)
    var options = ClientOptions()
    options.probing = probing
    options.declare = { $0.roots?.listChanged = true }
    do {
      let client = try await Client.connect(
        over: transport, info: Implementation(name: "client", version: "1", title: "The client"),
        handlers: ClientHandlers(), options: options
      ) { methods in
        methods.on(Notifications.toolListChanged) { _, _ in continuation.yield("the tools have changed") }
      }
      let calls = ClientCalls(client: client, changes: changes)
      let outcomes = connectsOnly ? [] : await calls.outcomes
      await client.close()
      let server = client.server
      return ["connected: \(server.revision), \(server.info?.name ?? "unnamed")"] + outcomes
    } catch {
      return ["not connected: \(error)"]
    }
  }

  private var outcomes: [String] {
    get async {
      var outcomes: [String] = []
      for (name, body) in calls {
        do {
          outcomes.append("\(name): \(try await body())")
        } catch CallError.undecodable(_, _, let error) {
          outcomes.append("\(name): unreadable: \(error)")
        } catch {
          outcomes.append("\(name): \(error)")
        }
      }
      return outcomes
    }
  }

  private var calls: [Call] {
    [
      (
        "tools",
        {
          let page = try await client.listTools()
          return "\(page.tools.map { $0.title ?? $0.name }), next \(page.nextCursor ?? "none")"
        }
      ),
      ("next tools", { "\(try await client.listTools(.init(cursor: "2")).tools.map(\.name))" }),
      ("call", { try await call("echo", ["text": "Hi"]) }),
      ("unknown tool", { try await call("none") }),
      ("odd answer", { try await call("odd") }),
      ("progress", callWithProgress),
      ("cancellation", cancelledCall),
      ("questions", { try await call("ask") }),
      ("prompts", { "\(try await client.listPrompts().prompts.map(\.name))" }),
      ("log level", { try await client.setLevel(.init(level: .warning)).outcome }),
      ("subscription", { try await client.subscribe(.init(uri: "note://1")).outcome }),
      (
        "new roots",
        {
          try client.notify(Notifications.rootsListChanged, NotificationParams())
          return "told"
        }
      ),
      ("batch", batch), ("ping", { try await client.ping().outcome }), ("change", change),
    ]
  }

  private func call(
    _ name: String, _ arguments: JSONObject? = nil, onProgress: (@Sendable (Progress) -> Void)? = nil
  ) async throws -> String {
    let params = CallToolRequestParams(name: name, arguments: arguments)
    return try await client.callTool(params, options: CallOptions(onProgress: onProgress)).text
  }

  private func callWithProgress() async throws -> String {
    let (steps, continuation) = AsyncStream.makeStream(of: String.self)
    let text = try await call("count") { continuation.yield("\($0.progress) \($0.message ?? "-")") }
    continuation.finish()
    return await steps.reduce(into: "") { $0 += $1 + ", " } + "then \(text)"
  }

  /// Cancels a call once the server has shown that it works on it.
  private func cancelledCall() async throws -> String {
    let (begun, continuation) = AsyncStream.makeStream(of: Void.self)
    let waiting = Task {
      defer { continuation.finish() }
      return try await call("wait") { _ in continuation.yield() }
    }
    for await _ in begun { break }
    waiting.cancel()
    do { return try await waiting.value } catch is CancellationError { return "cancelled" }
  }

  private func batch() async throws -> String {
    var batch = CallBatch()
    let echo = batch.add(Requests.callTool, CallToolRequestParams(name: "echo"))
    let none = batch.add(Requests.callTool, CallToolRequestParams(name: "none"))
    let results = try await client.send(batch)
    let failure = #expect(throws: ProtocolError.self) { try results[none] }
    return "\(try results[echo].text), \(failure.map { "\($0)" } ?? "no error")"
  }

  private func change() async throws -> String {
    _ = try await call("grow")
    for await change in changes { return change }
    return "none"
  }
}

extension EmptyResult {
  fileprivate var outcome: String { additionalMembers.isEmpty ? "done" : "odd" }
}

extension CallToolResult {
  /// What it says, and whether it is a failure.
  fileprivate var text: String {
    let texts = content.map { if case .text(let text) = $0 { text.text } else { "?" } }
    let structured = structuredContent.flatMap { try? $0.jsonText() }.map { " \($0)" } ?? ""
    return texts.joined(separator: " ") + structured + (isError == true ? " (failed)" : "")
  }
}
