import MCPSupport

/// A message of JSON-RPC, opened as far as needed to know where it goes. Its parameters still lie in the frame.
package enum Envelope: Sendable, Equatable {
  /// Wants an answer.
  case request(id: RequestID, method: String, params: Range<Int>?)
  /// Wants none.
  case notification(method: String, params: Range<Int>?)
  /// Answers a request that this side has sent; nil: nobody knows which.
  case response(id: RequestID?)
}

/// What makes a frame no message, and the id to answer with, where it could be read.
package struct EnvelopeFault: Error, Sendable, Equatable {
  /// The id of the faulty request.
  package var id: RequestID?
  /// The error to answer.
  package var error: ProtocolError
}
