import MCPSupport

/// A message of JSON-RPC, opened as far as needed to know where it goes. What it carries still lies in the frame.
package enum Envelope: Sendable, Equatable {
  /// Wants an answer.
  case request(id: RequestID, RawMessage)
  /// Wants none.
  case notification(RawMessage)
  /// Answers a request that this side has sent.
  case response(id: RequestID?, RawAnswer)
}

/// What a request or a notification carries, by its places in the frame.
package struct RawMessage: Sendable, Equatable {
  /// The method.
  package var method: String
  /// The place of the parameters; nil where there are none.
  package var params: Range<Int>?
  /// The places of what the runtime itself reads in the parameters.
  package var meta = MetaPlaces()
}

/// The places of `_meta` and of those of its members that the runtime itself reads; nil where there is none.
package struct MetaPlaces: Sendable, Equatable {
  /// The whole.
  package var whole: Range<Int>?
  /// The revision in which the request is made.
  package var protocolVersion: Range<Int>?
  /// The client's name and version.
  package var clientInfo: Range<Int>?
  /// What the client can do.
  package var clientCapabilities: Range<Int>?
  /// The token for progress.
  package var progressToken: Range<Int>?
}

/// What an answer carries, by its place in the frame.
package enum RawAnswer: Sendable, Equatable {
  /// The result of the request.
  case result(Range<Int>)
  /// Why it failed.
  case error(Range<Int>)
}

/// What makes a frame no message, and the id to answer with, where it could be read.
package struct EnvelopeFault: Error, Sendable, Equatable {
  /// The id of the faulty request.
  package var id: RequestID?
  /// The error to answer.
  package var error: ProtocolError
}
