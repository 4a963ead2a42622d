/// A transport that shows what goes over another one: for logs, recordings and tests.
///
///     let observed = ObservedTransport(transport) { direction, bytes in
///       print(direction, String(decoding: bytes, as: UTF8.self))
///     }
public struct ObservedTransport<Base: Transport>: Transport {
  /// Where a frame goes.
  public enum Direction: Sendable {
    /// To this side.
    case incoming
    /// To the other side.
    case outgoing
  }

  private let base: Base
  private let observe: @Sendable (Direction, [UInt8]) -> Void

  /// Makes a transport around another one.
  ///
  /// - Parameter observe: is shown each frame before it goes on. Nothing moves while it runs.
  public init(_ base: Base, observe: @escaping @Sendable (Direction, [UInt8]) -> Void) {
    self.base = base
    self.observe = observe
  }

  /// Receives frames; see `Transport`.
  ///
  /// - Throws: when frames can no longer be read.
  public func receive(_ body: FrameHandler) async throws(TransportError) {
    try await base.receive { frame in
      if case .whole(let bytes) = frame { observe(.incoming, bytes) }
      await body(frame)
    }
  }

  /// Takes a frame to be sent; see `Transport`.
  ///
  /// - Throws: when nobody reads what is sent any more, or the transport is closed.
  public func send(_ frame: [UInt8]) throws(TransportError) {
    observe(.outgoing, frame)
    try base.send(frame)
  }

  /// Waits until more may be sent; see `Transport`.
  public func drained() async { await base.drained() }

  /// Waits until all has gone out; see `Transport`.
  public func flushed() async { await base.flushed() }

  /// Closes the transport; see `Transport`.
  public func close() { base.close() }

  /// Waits until nothing of the connection is left; see `Transport`.
  public func ended() async { await base.ended() }

  /// What the other side has said beside its frames; see `Transport`.
  public var asides: String? { base.asides }
}
