import Logging
import MCPModel
import MCPSupport
import MCPWire

@testable import MCPCore

/// A peer at one end of a connection, and a test at the other, which sends and sees single frames.
final class Conversation: Sendable {
  let peer: Peer
  private let wire: InMemoryTransport
  private let inbox: Inbox
  private let tasks: [Task<Void, Never>]

  /// - Parameter longest: the length in bytes of the longest frame that the peer takes.
  init(
    with handler: any PeerHandler = ProgressHandler(), options: PeerOptions = PeerOptions(),
    longest: Int = .max
  ) {
    let (mine, theirs) = InMemoryTransport.pair()
    let peer = Peer(ShortTransport(base: theirs, longest: longest), options: options, logger: .silent)
    let inbox = Inbox()
    (handler as? ProgressHandler)?.serve(peer)
    self.peer = peer
    self.inbox = inbox
    wire = mine
    tasks = [
      Task { try? await peer.run(handler) },
      Task {
        try? await mine.receive { frame in
          if case .whole(let bytes) = frame { await inbox.put(bytes) }
        }
        await inbox.end()
      },
    ]
  }

  /// Sends a frame to the peer.
  func say(_ frame: String) throws {
    try say(Array(frame.utf8))
  }

  /// Sends a frame to the peer, which may be no text.
  func say(_ frame: [UInt8]) throws {
    try wire.send(frame)
  }

  /// What the peer says next; nil when it says no more.
  func hear() async throws -> JSONValue? {
    try await inbox.take().map { try JSONValue(json: $0) }
  }

  /// Ends the stream of frames to the peer, and waits for its end.
  func end() async {
    wire.endSending()
    for task in tasks { await task.value }
  }
}

/// Frames that have come, for one who waits for them.
private actor Inbox {
  private var frames: [[UInt8]] = []
  private var hasEnded = false
  private var reader: CheckedContinuation<Void, Never>?

  func put(_ frame: [UInt8]) {
    frames.append(frame)
    wakeReader()
  }

  func end() {
    hasEnded = true
    wakeReader()
  }

  func take() async -> [UInt8]? {
    while frames.isEmpty, !hasEnded { await withCheckedContinuation { reader = $0 } }
    return frames.isEmpty ? nil : frames.removeFirst()
  }

  private func wakeReader() {
    reader?.resume()
    reader = nil
  }
}

/// A transport that takes no long frames.
private struct ShortTransport: Transport {
  let base: InMemoryTransport
  let longest: Int

  func receive(_ body: FrameHandler) async throws(TransportError) {
    try await base.receive { frame in
      if case .whole(let bytes) = frame, bytes.count > longest {
        await body(.tooLong(limit: longest, start: Array(bytes.prefix(longest))))
      } else {
        await body(frame)
      }
    }
  }

  func send(_ frame: [UInt8]) throws(TransportError) { try base.send(frame) }
  func drained() async { await base.drained() }
  func flushed() async { await base.flushed() }
  func close() { base.close() }
}
