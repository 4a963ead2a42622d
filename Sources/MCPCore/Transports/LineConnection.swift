/// A connection over two file descriptors with one frame a line, such as standard input and output.
///
/// Reading and writing block, so they have a thread of their own. A frame is answered before the next is read.
///
/// Source: `basic/transports/stdio` of each revision.
public actor LineConnection {
  private let thread: BlockingThread
  private var reader: FrameReader
  private let writer: FrameWriter

  /// The thread that blocks.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  /// Makes a connection over descriptors that stay the caller's.
  ///
  /// - Parameters:
  ///   - input: where frames are read.
  ///   - output: where answers are written.
  ///   - maximumLength: of a frame that is taken, in bytes.
  /// - Throws: when the system gives no thread.
  public init(
    input: CInt, output: CInt, maximumLength: Int = FrameReader.defaultMaximumLength
  ) throws(TransportError) {
    thread = try BlockingThread()
    reader = FrameReader(descriptor: input, maximumLength: maximumLength)
    writer = FrameWriter(descriptor: output)
  }

  deinit {
    thread.stop()
  }

  /// Answers frames until the input ends.
  ///
  /// - Parameter answer: takes a frame, and gives the frame to answer, if any.
  /// - Throws: when the input cannot be read or the output cannot be written any more.
  public func serve(
    _ answer: @Sendable (ReceivedFrame) async -> [UInt8]?
  ) async throws(TransportError) {
    while let frame = try reader.next() {
      if let answer = await answer(frame) { try writer.write(answer) }
    }
  }
}
