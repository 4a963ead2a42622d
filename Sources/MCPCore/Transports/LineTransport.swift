/// Frames over two descriptors, one a line: pipes, sockets, standard streams.
///
/// Reading blocks a thread of its own. Writing blocks none, until the peer does not read.
///
/// Source: `basic/transports/stdio` of each revision.
public final class LineTransport: Transport {
  private let lines: LineReader
  private let output: OutputQueue
  private let interruption: WakeablePipe

  /// Makes a transport over descriptors that stay the caller's.
  ///
  /// - Parameters:
  ///   - input: where frames are read.
  ///   - output: where frames are written; the same as `input` for a socket.
  ///   - maximumLength: of a frame that is taken, in bytes. Longer ones are skipped, and reported.
  /// - Throws: when the system gives no thread or no descriptor.
  public init(
    input: CInt, output: CInt, maximumLength: Int = FrameReader.defaultMaximumLength
  ) throws(TransportError) {
    let interruption = try WakeablePipe()
    self.interruption = interruption
    lines = LineReader(
      thread: try BlockingThread(),
      FrameReader(descriptor: input, maximumLength: maximumLength, interruption: interruption))
    self.output = OutputQueue(descriptor: output) { interruption.wake() }
  }

  /// Receives frames; see `Transport`.
  ///
  /// - Throws: when frames can no longer be read.
  public func receive(_ body: FrameHandler) async throws(TransportError) {
    try await lines.receive(body)
    // A peer that reads no more has ended the connection, even if it could still write.
    if let failure = output.failure, failure != .closed { throw failure }
  }

  /// Takes a frame to be sent; see `Transport`.
  ///
  /// - Throws: when nobody reads what is sent any more, or the transport is closed.
  public func send(_ frame: [UInt8]) throws(TransportError) {
    try output.send(frame)
  }

  /// Waits until more may be sent; see `Transport`.
  public func drained() async {
    await output.wait(for: OutputQueue.highWaterMark)
  }

  /// Waits until all has gone out; see `Transport`.
  public func flushed() async {
    await output.wait(for: 0)
  }

  /// Closes the transport; see `Transport`.
  public func close() {
    output.close()
    interruption.wake()
  }
}

/// Reads frames on a thread of its own.
private actor LineReader {
  private let thread: BlockingThread
  private var reader: FrameReader

  /// The thread that blocks.
  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  init(thread: BlockingThread, _ reader: FrameReader) {
    self.thread = thread
    self.reader = reader
  }

  deinit {
    thread.stop()
  }

  func receive(_ body: FrameHandler) async throws(TransportError) {
    while let frame = try reader.next() { await body(frame) }
  }
}
