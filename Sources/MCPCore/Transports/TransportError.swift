#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why frames can no longer be read or written.
public enum TransportError: Error, Sendable, Equatable {
  /// The peer no longer reads.
  case closedByPeer
  /// The transport was closed on this side.
  case closed
  /// The peer has ended, and with it what it was asked; the text says how, in a sentence for a person.
  case peerEnded(String)
  /// A system call failed, with the number in `errno`.
  case system(call: String, code: Int32)
}

extension TransportError: CustomStringConvertible {
  /// What failed, and why.
  public var description: String {
    switch self {
    case .closedByPeer: "the peer has closed the connection"
    case .closed: "the connection is closed"
    case .peerEnded(let reason): reason
    case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
    }
  }
}
