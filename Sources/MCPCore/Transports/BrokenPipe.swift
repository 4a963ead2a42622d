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
      let count = Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      return (count, errno)
    #else
      // Elsewhere the signal goes to the thread that writes: it is held back for the length of the call, and
      // taken away when it came.
      var signal = sigset_t()
      var before = sigset_t()
      sigemptyset(&signal)
      sigaddset(&signal, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &signal, &before)
      #if canImport(Musl)
        let count = Musl.write(descriptor, bytes.baseAddress, bytes.count)
      #else
        let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
      let code = errno
      if count < 0, code == EPIPE, sigismember(&before, SIGPIPE) == 0 {
        var now = timespec()
        _ = sigtimedwait(&signal, nil, &now)
      }
      pthread_sigmask(SIG_SETMASK, &before, nil)
      return (count, code)
    #endif
  }
}
