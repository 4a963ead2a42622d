import MCPSupport
import MCPWire

/// Why a call has no answer that could be used. It went wrong on this side; what the peer answers is a
/// `ProtocolError`.
public enum CallError: Error, Sendable {
  /// Whose limit was hit.
  public enum Limit: String, Sendable {
    /// The timeout of the call's own options.
    case call = "the call"
    /// The timeout of the peer's options.
    case peer = "the peer's options"
  }

  /// No answer came in time. The peer has been told that nobody waits any more.
  case timedOut(method: String, after: Duration, setBy: Limit)
  /// The connection ended before the answer came, or before the request was sent. The reason is told whole, with all
  /// that is known of a process's standard error; `description` has only the last lines of that.
  case disconnected(method: String, reason: String)
  /// The answer is not what the method answers. The text of the answer is kept.
  case undecodable(method: String, answer: [UInt8], JSONError)
  /// The answer is longer than messages may be, in bytes. It has not been kept.
  case answerTooLong(method: String, limit: Int)
  /// The answer is a result of another kind than the caller can take. The text of the answer is kept.
  case unexpectedResult(method: String, kind: String, answer: [UInt8])
  /// The method cannot be used with this peer. Nothing has been sent.
  case notNegotiated(method: String, reason: String)
  /// The parameters cannot be said in the revision that the peer speaks. Nothing has been sent.
  case unrepresentable(method: String, JSONError)
}

extension CallError: CustomStringConvertible {
  /// What went wrong, in a sentence for a person.
  public var description: String {
    switch self {
    case .timedOut(let method, let limit, let owner):
      "\(method): no answer within \(limit), the limit that \(owner.rawValue) set"
    case .disconnected(let method, let reason): "\(method): \(ShortText(reason))"
    case .undecodable(let method, _, let error): "\(method): the answer cannot be read: \(error)"
    case .answerTooLong(let method, let limit): "\(method): the answer is longer than \(limit) bytes"
    case .unexpectedResult(let method, let kind, _): "\(method): the result is of the kind '\(kind)'"
    case .notNegotiated(let method, let reason): "\(method) cannot be used: \(reason)"
    case .unrepresentable(let method, let error): "\(method): the parameters cannot be sent: \(error)"
    }
  }
}
