import MCPModel
import MCPSupport

/// What a handler of a server gets to know beside the parameters.
public struct ServerContext: Sendable {
  /// The id of the request; nil for a notification.
  public let requestID: RequestID?
  /// The session, for the methods that change it.
  package let session: ServerSession
  private let client: ClientFacts

  init(requestID: RequestID?, client: ClientFacts, session: ServerSession) {
    self.requestID = requestID
    self.client = client
    self.session = session
  }

  /// The revision that the client speaks.
  public var revision: Revision { client.revision }

  /// The client's name and version, where it has told. For display and logs only: anyone can claim any name.
  public var clientInfo: Implementation? { client.info }

  /// What the client can do, where it has told.
  public var clientCapabilities: ClientCapabilities? { client.capabilities }
}
