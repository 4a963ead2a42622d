import MCPWire

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads frames, one a line, from a file descriptor, which stays the caller's. It blocks the thread.
public struct FrameReader {
  private let descriptor: CInt
  private let interruption: WakeablePipe?
  private var lines: LineSplitter

  /// The longest frame that is taken unless told otherwise, in bytes: what the JSON reader takes.
  public static var defaultMaximumLength: Int { JSONLimits.default.bytes }

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - descriptor: an open file descriptor; it may be in non-blocking mode.
  ///   - maximumLength: of a frame, in bytes. Longer ones are skipped, and reported.
  public init(descriptor: CInt, maximumLength: Int = defaultMaximumLength) {
    self.init(descriptor: descriptor, maximumLength: maximumLength, interruption: nil)
  }

  /// - Parameters:
  ///   - blockSize: how many bytes to take at a time: what a pipe holds, on most systems.
  ///   - interruption: ends the stream when it is woken.
  init(descriptor: CInt, maximumLength: Int, blockSize: Int = 64 << 10, interruption: WakeablePipe? = nil) {
    self.descriptor = descriptor
    self.interruption = interruption
    self.lines = LineSplitter(maximumLength: maximumLength, blockSize: blockSize)
  }

  /// Waits for the next frame; nil at the end of the stream.
  ///
  /// - Throws: when the descriptor cannot be read.
  public mutating func next() throws(TransportError) -> ReceivedFrame? {
    while true {
      if let line = lines.next() { return line }
      if let interruption, !interruption.wait(for: descriptor) { return nil }
      let descriptor = descriptor
      let isAtEnd = try !lines.fill { buffer in
        Result { () throws(TransportError) in try Self.read(descriptor, into: buffer) }
      }
      if isAtEnd { return lines.last() }
    }
  }

  private static func read(
    _ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer
  ) throws(TransportError) -> Int {
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      try recover(from: errno, in: "read", of: descriptor, waitingFor: POLLIN)
    }
  }
}
