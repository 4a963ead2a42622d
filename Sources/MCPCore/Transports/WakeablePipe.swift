#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Wakes a thread that waits for a descriptor.
final class WakeablePipe: Sendable {
  private let output: CInt
  private let input: CInt

  /// - Throws: when the system gives no descriptors.
  init() throws(TransportError) {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(call: "pipe", code: errno) }
    (output, input) = (ends[0], ends[1])
    // Programs that this one starts have no business with it.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    closeDescriptor(output)
    closeDescriptor(input)
  }

  /// Wakes the thread, also one that does not wait yet.
  func wake() {
    var byte: UInt8 = 1
    _ = writeBytes(input, &byte, 1)
  }

  /// Waits until there is something to read from a descriptor, or its stream ends.
  ///
  /// - Returns: false when the wait was ended by `wake()`.
  func wait(for descriptor: CInt) -> Bool {
    var requests = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&requests, 2, -1) < 0, errno == EINTR {}
    return requests[1].revents == 0
  }
}

// `close` and `write` are names of methods too, which hide the functions of the system.
func closeDescriptor(_ descriptor: CInt) {
  _ = close(descriptor)
}

func writeBytes(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
