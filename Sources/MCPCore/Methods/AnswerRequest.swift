import Logging
import MCPModel
import MCPSupport

extension MethodTable.Request {
  /// Takes a request to its handler.
  ///
  /// Nothing is thrown: what the peer did wrong is answered, and what went wrong here is answered without details and
  /// logged.
  func frame(
    _ params: RawParams, to id: RequestID, in revision: Revision, _ context: Context, logger: Logger
  ) async -> [UInt8]? {
    do {
      return try await answer(params, id, revision, context)
    } catch let error as ProtocolError {
      return Answer.error(error, to: id, in: revision)
    } catch {
      let isExpected = error is CancellationError && Task.isCancelled
      if !isExpected { logger.error("\(facts.name) failed", metadata: ["error": "\(error)"]) }
      // What an error says may be nobody else's business, so only the log gets to know.
      let answer = ProtocolError(code: .internalError, message: "\(facts.name) failed inside this program")
      return Answer.error(answer, to: id, in: revision)
    }
  }
}

extension MethodTable.Notification {
  /// Takes a notification to its handler; what goes wrong is logged.
  func take(_ params: RawParams, _ context: Context, logger: Logger) async {
    do {
      try await receive(params, context)
    } catch {
      logger.warning("\(facts.name) was dropped", metadata: ["error": "\(error)"])
    }
  }
}

extension ProtocolError {
  /// The error of a method that nothing handles: the revision may not have it, or only this side.
  static func noMethod(_ name: String, in revision: Revision, for side: Sender) -> ProtocolError {
    let isKnown = Requests.all.contains { $0.name == name && $0.revisions.contains(revision) }
    return ProtocolError(
      code: .methodNotFound,
      message: isKnown ? "this \(side) does not handle \(name)" : "there is no method \(name) in \(revision)")
  }
}
