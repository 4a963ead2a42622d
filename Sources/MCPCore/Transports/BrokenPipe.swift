#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes to pipes that nobody may read any more, without the signal that would end the process.
///
/// The disposition of the signal is the program's, and inherited by the processes it starts, so it is left alone.
enum BrokenPipe {
  /// Turns the signal off for a descriptor, where the system can.
  static func silence(_ descriptor: CInt) {
    #if canImport(Darwin)
      _ = fcntl(descriptor, F_SETNOSIGPIPE, 1)
    #endif
  }

  /// Writes some bytes: the number written, or -1 and the reason.
  static func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> (count: Int, code: CInt) {
    #if canImport(Darwin)
      let count = writeBytes(descriptor, bytes.baseAddress, bytes.count)
      return (count, errno)
    #else
      // Elsewhere the signal goes to the thread that writes: it is held back for the length of the call, and
      // taken away when it came.
      var signal = sigset_t()
      var before = sigset_t()
      sigemptyset(&signal)
      sigaddset(&signal, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &signal, &before)
      let count = writeBytes(descriptor, bytes.baseAddress, bytes.count)
      let code = errno
      // It comes too where some bytes were written before the reader went, and the call then tells of these alone.
      if count < bytes.count, sigismember(&before, SIGPIPE) == 0 {
        var now = timespec()
        _ = sigtimedwait(&signal, nil, &now)
      }
      pthread_sigmask(SIG_SETMASK, &before, nil)
      return (count, code)
    #endif
  }

  /// Writes as much as goes without waiting: the number of bytes, 0 where the peer has to read first, or -1 and the
  /// reason.
  ///
  /// The descriptor's mode is left alone, for other processes may share it. A pipe that can be written to takes
  /// `PIPE_BUF` bytes at least.
  static func writeWithoutWaiting(
    _ descriptor: CInt, _ bytes: UnsafeRawBufferPointer
  ) -> (count: Int, code: CInt) {
    var written = 0
    while written < bytes.count {
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard poll(&request, 1, 0) > 0 else { break }
      let part = UnsafeRawBufferPointer(rebasing: bytes[written...].prefix(pieceLength))
      let (count, code) = write(descriptor, part)
      if count < 0 {
        if code == EINTR { continue }
        if code == EAGAIN || code == EWOULDBLOCK { break }
        return (-1, code)
      }
      written += count
    }
    return (written, 0)
  }

  #if canImport(Darwin)
    private static let pieceLength = 512
  #else
    private static let pieceLength = 4096
  #endif
}
