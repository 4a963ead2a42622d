import MCPSupport

/// What a handler of a client gets to know beside the parameters.
public struct ClientContext: Sendable {
  /// The id of the request; nil for a notification.
  public let requestID: RequestID?
  /// The revision that the server speaks.
  public let revision: Revision

  init(requestID: RequestID?, revision: Revision) {
    self.requestID = requestID
    self.revision = revision
  }
}
