import MCPSupport

/// What takes the messages of the other side: the server's or the client's end of the protocol.
package protocol PeerHandler: Sendable {
  /// Whether several messages may come in one frame now.
  var allowsBatches: Bool { get }

  /// Takes a request. It is called in the order of the messages, and must not take long.
  func receive(_ request: IncomingRequest) -> Reception

  /// Takes a notification. It is called in the order of the messages, and must not take long.
  ///
  /// - Returns: what is still to be done; it is done in the order of the notifications.
  func receive(_ notification: IncomingNotification) -> (@Sendable () async -> Void)?

  /// Takes what is no message.
  ///
  /// - Parameter frame: what came; nil where it was too long to be kept.
  /// - Returns: the answer, if any.
  func receive(_ fault: EnvelopeFault, in frame: [UInt8]?) -> [UInt8]?
}

/// A request of the other side.
package struct IncomingRequest: Sendable {
  /// The frame that it came in.
  package let frame: [UInt8]
  /// What it carries.
  package let message: RawMessage
  /// The request while it has no answer.
  package let running: RunningRequest
  /// Whether it came in a frame with other messages.
  package let isBatched: Bool

  /// Its id.
  package var id: RequestID { running.id }

  /// Its parameters.
  package var params: RawParams { RawParams(in: frame, message.params) }
}

/// A notification of the other side.
package struct IncomingNotification: Sendable {
  /// The frame that it came in.
  package let frame: [UInt8]
  /// What it carries.
  package let message: RawMessage

  /// Its parameters.
  package var params: RawParams { RawParams(in: frame, message.params) }
}

/// What becomes of a request.
package enum Reception: Sendable {
  /// It is answered at once.
  case answer([UInt8]?)
  /// It is worked on, beside others, and answered then.
  case work(@Sendable () async -> [UInt8]?)
}
