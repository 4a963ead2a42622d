import MCPModel
import MCPSupport

/// What a handler of a server gets to know beside the parameters, and what it may do for the sake of the request.
///
/// On a session, it calls the client: `try await context.listRoots()`. In revisions without sessions a server sends no
/// requests, and such a call fails.
public final class ServerContext: Sendable {
  /// The id of the request; nil for a notification.
  public let requestID: RequestID?
  private let client: ClientFacts
  private let request: IncomingRequest?
  private let connection: ServerConnection

  init(client: ClientFacts, request: IncomingRequest?, connection: ServerConnection) {
    self.requestID = request?.id
    self.client = client
    self.request = request
    self.connection = connection
  }

  /// The revision that the client speaks.
  public var revision: Revision { client.revision }

  /// The client's name and version, where it has told. For display and logs only: anyone can claim any name.
  public var clientInfo: Implementation? { client.info }

  /// What the client can do, where it has told.
  public var clientCapabilities: ClientCapabilities? { client.capabilities }

  /// Tells the client how far the request is, if it asked for that and still waits.
  ///
  /// - Parameter progress: it must grow from call to call.
  public func report(_ progress: Progress) {
    guard let request, let params = request.answering(progress) else { return }
    connection.tell(Notifications.progress, params, client)
  }

  /// Tells who answers, in the revisions in which each result says it.
  func sign(_ result: inout some ProtocolResult) {
    guard revision.era?.opens == nil, result.meta?.serverInfo == nil else { return }
    if result.meta == nil { result.meta = ResultMetaObject() }
    result.meta?.serverInfo = connection.server.info
  }
}

extension ServerContext: ClientCaller {
  /// Sends a request to the client, on a session.
  ///
  /// - Throws: `CallError.notNegotiated` when there is no session, or the client cannot do it; `ProtocolError` when
  ///   the client answers an error.
  public func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params, options: CallOptions
  ) async throws -> Result {
    try await connection.call(method, params, client, options: options)
  }
}
