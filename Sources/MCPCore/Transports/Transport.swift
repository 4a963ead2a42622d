/// What takes the frames that a transport receives. It runs where it is called, without a hop to another thread.
public typealias FrameHandler = nonisolated(nonsending) @Sendable (ReceivedFrame) async -> Void

/// Carries whole frames between two peers: what a peer writes in one piece, the other reads in one piece.
///
/// A transport knows nothing of what is in a frame. A decorator is a transport around another one: it sees, changes,
/// drops or delays the frames of both directions, also those that are no messages.
///
///     struct Slow<Base: Transport>: Transport {
///       let base: Base
///       func receive(_ body: FrameHandler) async throws(TransportError) {
///         try await base.receive { frame in
///           try? await Task.sleep(for: .seconds(1))
///           await body(frame)
///         }
///       }
///       func send(_ frame: [UInt8]) throws(TransportError) { try base.send(frame) }
///       func drained() async { await base.drained() }
///       func flushed() async { await base.flushed() }
///       func close() { base.close() }
///       func ended() async { await base.ended() }
///     }
public protocol Transport: Sendable {
  /// Receives frames, one after the other, until the peer's stream ends or the transport is closed.
  ///
  /// To be called once. The next frame is read when `body` has returned, so that a body that waits makes the peer
  /// wait too.
  ///
  /// - Throws: when frames can no longer be read.
  func receive(_ body: FrameHandler) async throws(TransportError)

  /// Takes a frame, to be sent after all those before it. It never waits: see `drained()`.
  ///
  /// - Throws: when nobody reads what is sent any more, or the transport is closed.
  func send(_ frame: [UInt8]) throws(TransportError)

  /// Waits until so much of what was sent has gone out that more may be sent without holding it all in memory.
  func drained() async

  /// Waits until all that was sent has gone out, or cannot go out any more.
  func flushed() async

  /// Takes no more frames and ends `receive(_:)`. What was sent still goes out.
  func close()

  /// Waits, after `close()`, until nothing of the connection is left, such as the process at its other end.
  ///
  /// A program that ends earlier may leave that behind. A decorator asks the transport that it is around; a transport
  /// that leaves nothing behind need not have it.
  func ended() async

  /// What the other side has said beside its frames, for a person who looks for what is wrong: the end of a process's
  /// standard error. Nil when it has said nothing, or cannot.
  var asides: String? { get }
}

extension Transport {
  /// Nothing.
  public var asides: String? { nil }

  /// Leaves nothing to wait for.
  public func ended() async {}
}
