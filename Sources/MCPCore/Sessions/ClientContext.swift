import MCPModel
import MCPSupport

/// What a handler of a client gets to know beside the parameters, and what it may do for the sake of the request.
public final class ClientContext: Sendable {
  /// The id of the request; nil for a notification.
  public let requestID: RequestID?
  /// The revision that the server speaks.
  public let revision: Revision
  private let request: IncomingRequest?
  private let connection: ClientConnection

  init(revision: Revision, request: IncomingRequest?, connection: ClientConnection) {
    self.requestID = request?.id
    self.revision = revision
    self.request = request
    self.connection = connection
  }

  /// Tells the server how far the request is, if it asked for that and still waits.
  ///
  /// - Parameter progress: it must grow from call to call.
  public func report(_ progress: Progress) {
    guard let request, let params = request.answering(progress) else { return }
    try? connection.peer.notify(Notifications.progress, params, in: revision)
  }
}

extension ClientContext: ServerCaller {
  /// Sends a request to the server, which waits for the answer of this one meanwhile.
  ///
  /// - Throws: as `ServerCaller`.
  public func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params, options: CallOptions
  ) async throws -> Result {
    try await connection.peer.withoutPlace { try await connection.call(method, params, options: options) }
  }
}

extension IncomingRequest {
  /// The notification of progress that the sender asked for; nil where it asked for none, or waits no more.
  func answering(_ progress: Progress) -> ProgressNotificationParams? {
    guard running.isOpen, let place = message.meta.progressToken,
      let token = try? params.decode(ProgressToken.self, at: place)
    else { return nil }
    return ProgressNotificationParams(
      progressToken: token, progress: progress.progress, total: progress.total, message: progress.message)
  }
}
