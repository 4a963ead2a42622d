import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Sends frames over a descriptor, each whole and in its turn, and makes no thread of the shared pool wait.
///
/// Whoever sends a frame while nobody writes, writes: what others send meanwhile goes out with the next write. When the
/// peer does not read, a thread of its own waits for it.
final class OutputQueue: Sendable {
  fileprivate struct State {
    /// What has been sent and not yet written.
    var pending: [UInt8] = []
    /// How many bytes whoever writes has taken.
    var taken = 0
    var isWriting = false
    var failure: TransportError?
    var waiters: [Waiter] = []
    /// The thread that waits for the peer, from the first time on that it has to.
    var thread: BlockingThread?
  }

  fileprivate struct Waiter {
    /// Resumed when no more than so many bytes are left.
    let mark: Int
    let continuation: CheckedContinuation<Void, Never>
  }

  /// More than that many bytes make `drained()` wait.
  static let highWaterMark = 1 << 20
  /// How many bytes a pipe holds, on most systems.
  private static let pipeCapacity = 1 << 16

  private let descriptor: CInt
  private let onFailure: @Sendable () -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - descriptor: an open file descriptor, which stays the caller's; it may be in non-blocking mode.
  ///   - onFailure: is called once when nothing can be written any more.
  init(descriptor: CInt, onFailure: @escaping @Sendable () -> Void = {}) {
    self.descriptor = descriptor
    self.onFailure = onFailure
    BrokenPipe.silence(descriptor)
  }

  deinit {
    state.withLock { $0.thread?.stop() }
  }

  /// Why nothing is taken any more; nil as long as it is.
  var failure: TransportError? { state.withLock { $0.failure } }

  /// Takes a frame, which holds no line feed, and the end of its line.
  func send(_ frame: consuming [UInt8]) throws(TransportError) {
    frame.append(0x0A)
    let line = frame
    let (mine, failure) = state.withLock { state -> ([UInt8]?, TransportError?) in
      if let failure = state.failure { return (nil, failure) }
      guard state.isWriting else {
        state.isWriting = true
        state.taken = line.count
        return (line, nil)
      }
      state.pending += line
      return (nil, nil)
    }
    if let failure { throw failure }
    if let mine { write(mine) }
  }

  /// Takes no more frames.
  func close() {
    state.withLock { state in state.failure = state.failure ?? .closed }
  }

  /// Waits until no more than a number of bytes are left to be written.
  func wait(for mark: Int) async {
    if state.withLock({ $0.taken + $0.pending.count <= mark }) { return }
    await withCheckedContinuation { continuation in
      let isReached = state.withLock { state in
        if state.taken + state.pending.count <= mark { return true }
        state.waiters.append(Waiter(mark: mark, continuation: continuation))
        return false
      }
      if isReached { continuation.resume() }
    }
  }

  /// Writes bytes, and what is sent meanwhile, as long as the peer reads.
  private func write(_ bytes: [UInt8]) {
    var bytes = bytes
    while true {
      // More than a pipe holds would go out in many small pieces here: a thread that may wait writes it in one.
      guard bytes.count <= Self.pipeCapacity else { return waitForPeer(bytes, written: 0) }
      let (count, code) = bytes.withUnsafeBytes { BrokenPipe.writeWithoutWaiting(descriptor, $0) }
      if count < 0 { return fail(code) }
      guard count == bytes.count else { return waitForPeer(bytes, written: count) }
      guard let more = next() else { return }
      bytes = more
    }
  }

  /// What has been sent meanwhile; nil, and the writing is over, when that is nothing.
  private func next() -> [UInt8]? {
    let (bytes, waiters) = state.withLock { state -> ([UInt8]?, [Waiter]) in
      state.taken = state.pending.count
      let waiters = state.takeWaiters()
      guard !state.pending.isEmpty else {
        state.isWriting = false
        return (nil, waiters)
      }
      // The next frames need about as much room.
      var bytes: [UInt8] = []
      bytes.reserveCapacity(state.pending.count)
      swap(&bytes, &state.pending)
      return (bytes, waiters)
    }
    for waiter in waiters { waiter.continuation.resume() }
    return bytes
  }

  private func waitForPeer(_ bytes: [UInt8], written: Int) {
    do throws(TransportError) {
      let thread = try state.withLock { state throws(TransportError) in
        if let thread = state.thread { return thread }
        let thread = try BlockingThread()
        state.thread = thread
        return thread
      }
      thread.run { self.writeAndWait(bytes, from: written) }
    } catch {
      fail(error)
    }
  }

  /// Writes on a thread that may wait.
  private func writeAndWait(_ bytes: [UInt8], from start: Int) {
    var (bytes, written) = (bytes, start)
    while true {
      while written < bytes.count {
        let (count, code) = bytes.withUnsafeBytes { bytes in
          BrokenPipe.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[written...]))
        }
        if count >= 0 {
          written += count
          continue
        }
        do throws(TransportError) {
          try recover(from: code, in: "write", of: descriptor, waitingFor: POLLOUT)
        } catch {
          return fail(error)
        }
      }
      guard let more = next() else { return }
      (bytes, written) = (more, 0)
    }
  }

  private func fail(_ code: CInt) {
    do throws(TransportError) {
      try recover(from: code, in: "write", of: descriptor, waitingFor: POLLOUT)
    } catch {
      fail(error)
    }
  }

  /// After a failure a part of a frame may have been written, so that nothing more goes out.
  private func fail(_ error: TransportError) {
    let waiters = state.withLock { state in
      state.failure = error
      state.pending = []
      state.taken = 0
      state.isWriting = false
      return state.takeWaiters()
    }
    for waiter in waiters { waiter.continuation.resume() }
    onFailure()
  }
}

extension OutputQueue.State {
  /// The waiters whose marks are reached.
  fileprivate mutating func takeWaiters() -> [OutputQueue.Waiter] {
    if waiters.isEmpty { return [] }
    let left = taken + pending.count
    let reached = waiters.filter { left <= $0.mark }
    waiters.removeAll { left <= $0.mark }
    return reached
  }
}
