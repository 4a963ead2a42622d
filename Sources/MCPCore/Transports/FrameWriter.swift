#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes frames, one a line, to a file descriptor, which stays the caller's. It blocks the thread.
public struct FrameWriter {
  private let descriptor: CInt

  /// Makes a writer.
  ///
  /// - Parameter descriptor: an open file descriptor; it may be in non-blocking mode.
  public init(descriptor: CInt) {
    self.descriptor = descriptor
    BrokenPipe.silence(descriptor)
  }

  /// Writes a whole frame and the end of its line.
  ///
  /// - Parameter frame: holds no line feed.
  /// - Throws: `closedByPeer` when nobody reads any more; the process gets no signal. After an error a part of the
  ///   frame may have been written, so that nothing more should be.
  public func write(_ frame: consuming [UInt8]) throws(TransportError) {
    frame.append(0x0A)
    var written = 0
    while written < frame.count {
      let (count, code) = frame.withUnsafeBytes { bytes in
        BrokenPipe.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[written...]))
      }
      if count >= 0 {
        written += count
      } else {
        try recover(from: code, in: "write", of: descriptor, waitingFor: POLLOUT)
      }
    }
  }
}
