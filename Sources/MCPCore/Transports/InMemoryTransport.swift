import Synchronization

/// Frames between two peers of one process.
///
///     let (client, server) = InMemoryTransport.pair()
public final class InMemoryTransport: Transport {
  private let incoming: FrameQueue
  private let outgoing: FrameQueue

  private init(incoming: FrameQueue, outgoing: FrameQueue) {
    self.incoming = incoming
    self.outgoing = outgoing
  }

  deinit {
    close()
  }

  /// The two ends of a connection.
  public static func pair() -> (InMemoryTransport, InMemoryTransport) {
    let (there, back) = (FrameQueue(), FrameQueue())
    return (
      InMemoryTransport(incoming: back, outgoing: there), InMemoryTransport(incoming: there, outgoing: back)
    )
  }

  /// Receives frames; see `Transport`.
  ///
  /// - Throws: when frames can no longer be read.
  public func receive(_ body: FrameHandler) async throws(TransportError) {
    while let frame = await incoming.next() { await body(.whole(frame)) }
  }

  /// Takes a frame to be sent; see `Transport`.
  ///
  /// - Throws: when nobody reads what is sent any more, or the transport is closed.
  public func send(_ frame: [UInt8]) throws(TransportError) {
    try outgoing.append(frame)
  }

  /// Waits until more may be sent; see `Transport`.
  public func drained() async {
    await outgoing.wait(for: OutputQueue.highWaterMark)
  }

  /// Waits until all has gone out; see `Transport`.
  public func flushed() async {
    await outgoing.wait(for: 0)
  }

  /// Closes the transport; see `Transport`.
  public func close() {
    outgoing.end()
    incoming.close()
  }

  /// Lets the peer see the end of the stream, and goes on receiving what it still answers.
  public func endSending() {
    outgoing.end()
  }
}

/// One direction of a connection in memory.
private final class FrameQueue: Sendable {
  fileprivate struct State {
    var frames: [[UInt8]] = []
    /// The frames before this one have been taken.
    var start = 0
    var bytes = 0
    var hasEnded = false
    var isClosed = false
    var reader: CheckedContinuation<Void, Never>?
    var waiters: [(mark: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  func append(_ frame: [UInt8]) throws(TransportError) {
    let (reader, failure) = state.withLock { state -> (CheckedContinuation<Void, Never>?, TransportError?) in
      if state.isClosed { return (nil, .closedByPeer) }
      if state.hasEnded { return (nil, .closed) }
      state.frames.append(frame)
      state.bytes += frame.count
      return (state.reader.take(), nil)
    }
    reader?.resume()
    if let failure { throw failure }
  }

  /// No frames come after those that are there.
  func end() {
    state.withLock { state in
      state.hasEnded = true
      return state.reader.take()
    }?.resume()
  }

  /// Nobody reads any more.
  func close() {
    let (reader, waiters) = state.withLock { state in
      state.isClosed = true
      state.frames = []
      state.start = 0
      state.bytes = 0
      defer { state.waiters = [] }
      return (state.reader.take(), state.waiters)
    }
    reader?.resume()
    for waiter in waiters { waiter.continuation.resume() }
  }

  /// Waits for the next frame; nil at the end.
  func next() async -> [UInt8]? {
    while true {
      let (frame, isOver, waiters) = state.withLock { $0.takeFrame() }
      for waiter in waiters { waiter.resume() }
      if let frame { return frame }
      if isOver { return nil }
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if state.start < state.frames.count || state.hasEnded || state.isClosed { return true }
          state.reader = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    }
  }

  func wait(for mark: Int) async {
    await withCheckedContinuation { continuation in
      let isReached = state.withLock { state in
        if state.bytes <= mark || state.isClosed { return true }
        state.waiters.append((mark, continuation))
        return false
      }
      if isReached { continuation.resume() }
    }
  }
}

extension FrameQueue.State {
  fileprivate mutating func takeFrame() -> ([UInt8]?, isOver: Bool, [CheckedContinuation<Void, Never>]) {
    guard start < frames.count, !isClosed else { return (nil, hasEnded || isClosed, []) }
    let frame = frames[start]
    frames[start] = []
    start += 1
    bytes -= frame.count
    // What has been taken makes room at times, and not for each frame.
    if start == frames.count || start > 1024 && start > frames.count / 2 {
      frames.removeFirst(start)
      start = 0
    }
    if waiters.isEmpty { return (frame, false, []) }
    let left = bytes
    let reached = waiters.filter { left <= $0.mark }.map(\.continuation)
    waiters.removeAll { left <= $0.mark }
    return (frame, false, reached)
  }
}
