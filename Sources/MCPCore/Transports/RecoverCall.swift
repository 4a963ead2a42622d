#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// After a read or a write that failed: waits until it is worth trying again, or says why it is not.
///
/// A signal in between is no failure. Nor is a descriptor in non-blocking mode, which a parent process may have left
/// us: then the thread waits here.
func recover(
  from code: CInt, in call: String, of descriptor: CInt, waitingFor event: some BinaryInteger
) throws(TransportError) {
  switch code {
  case EINTR:
    return
  case EAGAIN, EWOULDBLOCK:
    var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    _ = poll(&request, 1, -1)
  case EPIPE, ECONNRESET:
    throw .closedByPeer
  default:
    throw .system(call: call, code: code)
  }
}
