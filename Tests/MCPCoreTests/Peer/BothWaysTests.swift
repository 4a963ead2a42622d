import MCPKit
import Synchronization
import Testing

@testable import MCPCore

/// A client that has a folder, when a test lets it say so.
private struct Folders: RootsHandler {
  let list: @Sendable (ClientContext) async throws -> ListRootsResult

  func listRoots(_ params: ListRootsRequestParams, context: ClientContext) async throws -> ListRootsResult {
    try await list(context)
  }
}

extension ServerContext {
  /// The client's folders; not by its own method, which is deprecated.
  fileprivate func roots(_ options: CallOptions = CallOptions()) async throws -> ListRootsResult {
    try await call(Requests.listRoots, ListRootsRequestParams(), options: options)
  }
}

/// A call whose handler calls back, in one session.
@Suite(.timeLimit(.minutes(15))) struct BothWaysTests {
  private let seen = Notes()

  @Test func `progress is told both ways, in its order and before the answer`() async throws {
    let server = Server.test { _, context in
      context.report(Progress(progress: 1, total: 2, message: "asking"))
      _ = try await context.roots(
        CallOptions(onProgress: { step in note("server hears \(step.progress)") }))
      context.report(Progress(progress: 2, total: 2))
      return .text("")
    }
    let folders = Folders { context in
      for step in 1...3 { context.report(Progress(progress: Double(step))) }
      return ListRootsResult(roots: [])
    }
    try await withClient(of: server, handlers: folders) { client in
      let options = CallOptions(onProgress: { step in note("client hears \(step.progress)") })
      _ = try await client.callTool(CallToolRequestParams(name: "x"), options: options)
      note("answer")
    }
    #expect(
      seen.all == [
        "client hears 1.0", "server hears 1.0", "server hears 2.0", "server hears 3.0", "client hears 2.0",
        "answer",
      ])
  }

  @Test func `progress that nobody asked for is not told`() async throws {
    let frames = Counter()
    let server = Server.test { _, context in
      for step in 1...100 { context.report(Progress(progress: Double(step))) }
      return .text("")
    }
    let (mine, theirs) = InMemoryTransport.pair()
    let observed = ObservedTransport(theirs) { direction, _ in
      if direction == .outgoing { frames.add() }
    }
    async let serving: Void = server.serve(observed)
    async let heard = mine.received()
    for frame in [Frames.initialize, Frames.call("1")] { try mine.send(Array(frame.utf8)) }
    mine.endSending()
    try await serving
    #expect(await heard.count == 2)
    #expect(frames.count == 2)
  }

  @Test func `cancelling a call cancels what its handler waits for, on both sides`() async throws {
    let (asked, serverCancelled, clientCancelled) = (Counter(), Counter(), Counter())
    let server = Server.test { _, context in
      do {
        _ = try await context.roots()
      } catch {
        if error is CancellationError { serverCancelled.add() }
        throw error
      }
      return .text("")
    }
    let folders = Folders { _ in
      asked.add()
      try? await Task.sleep(for: .seconds(3600))
      if Task.isCancelled { clientCancelled.add() }
      return ListRootsResult(roots: [])
    }
    try await withClient(of: server, handlers: folders) { client in
      let call = Task { try await client.callTool(CallToolRequestParams(name: "x")) }
      await asked.reaches(1)
      call.cancel()
      #expect(await failure(of: { try await call.value }) is CancellationError)
      await serverCancelled.reaches(1)
      await clientCancelled.reaches(1)
    }
  }

  @Test func `a handler may call back although no more requests are taken`() async throws {
    let (asked, answered) = (Counter(), Gate())
    var options = PeerOptions()
    options.maximumInFlight = 8
    let server = Server.test(options) { _, context in
      // All wait for the first, which waits for an answer of the client that comes behind all requests.
      if asked.add() == 1 {
        await asked.reaches(8)
        _ = try await context.roots()
        answered.open()
      } else {
        await answered.pass()
      }
      return .text("")
    }
    let sent = Counter()
    let folders = Folders { _ in
      await sent.reaches(2 + 20)
      return ListRootsResult(roots: [])
    }
    try await withClient(of: server, handlers: folders, sent: sent) { client in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<20 {
          group.addTask {
            _ = try await client.callTool(
              CallToolRequestParams(name: "x"),
              options: CallOptions(timeout: .seconds(30)))
          }
        }
        try await group.waitForAll()
      }
    }
  }

  private func note(_ what: String) {
    seen.add(what)
  }
}

/// What a test has seen, in its order.
private final class Notes: Sendable {
  private let notes = Mutex<[String]>([])

  var all: [String] { notes.withLock { $0 } }

  func add(_ note: String) {
    notes.withLock { $0.append(note) }
  }
}
