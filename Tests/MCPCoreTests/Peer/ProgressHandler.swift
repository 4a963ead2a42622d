import MCPModel
import MCPSupport
import MCPWire
import Synchronization

@testable import MCPCore

/// Takes progress and cancellations to the peer, as the two ends of the protocol do.
final class ProgressHandler: PeerHandler {
  private let base: TestHandler
  private let peer = Mutex<Peer?>(nil)

  init(_ table: MethodTable<TestContext> = .forTests) {
    base = TestHandler(table: table, revision: .v2025_11_25)
  }

  var allowsBatches: Bool { false }

  /// Names the peer whose calls the progress is of.
  func serve(_ peer: Peer) {
    self.peer.withLock { $0 = peer }
  }

  func receive(_ request: IncomingRequest) -> Reception { base.receive(request) }

  func receive(_ notification: IncomingNotification) -> (@Sendable () async -> Void)? {
    let peer = peer.withLock { $0 }
    switch notification.message.method {
    case Notifications.progress.name: peer?.receiveProgress(notification)
    case Notifications.cancelled.name: peer?.receiveCancellation(notification)
    default: return base.receive(notification)
    }
    return nil
  }

  func receive(_ fault: EnvelopeFault, in frame: [UInt8]?) -> [UInt8]? { base.receive(fault, in: frame) }
}

extension Conversation {
  /// Has the peer call a tool.
  func call(_ options: CallOptions = CallOptions()) async throws -> CallToolResult {
    try await peer.call(Requests.callTool, in: .v2025_11_25, options: options) { id in
      CallToolRequestParams(name: "x").asking(for: options.onProgress == nil ? nil : .integer(id))
    }
  }
}

extension Conversation {
  /// Has the peer call a tool, meanwhile.
  func calling(_ options: CallOptions = CallOptions()) -> Task<CallToolResult, any Error> {
    Task { try await call(options) }
  }
}

/// What a task throws.
func failure<Value>(of task: Task<Value, any Error>) async -> any Error {
  await failure(of: { try await task.value })
}

/// What a body throws.
func failure<Value>(of body: () async throws -> Value) async -> any Error {
  do {
    return Unexpected(what: "no error but \(try await body())")
  } catch {
    return error
  }
}

/// What a test did not expect, in the place of an error.
struct Unexpected: Error {
  let what: String
}
