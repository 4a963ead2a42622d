import Logging
import MCPModel
import MCPSupport

extension MethodTable {
  /// Takes a frame to its handler.
  ///
  /// Whatever the frame holds, nothing is thrown: what the peer did wrong is answered, what it may send without
  /// effect is ignored, and what went wrong here is answered without details and logged.
  ///
  /// - Parameters:
  ///   - revision: the revision that the peer speaks.
  ///   - context: makes what the handler gets to know; called with the id of a request, with nil for a notification.
  /// - Returns: the answer; nil when there is nothing to answer.
  package func answer(
    _ frame: [UInt8], in revision: Revision, logger: Logger, context: (RequestID?) -> Context
  ) async -> [UInt8]? {
    do throws(EnvelopeFault) {
      guard revision.allowsBatches, let messages = try Batch.messages(in: frame) else {
        return await answerMessage(frame, in: revision, logger: logger, context: context)
      }
      var answers: [[UInt8]] = []
      for message in messages {
        let answer = await answerMessage(message, in: revision, logger: logger, context: context)
        if let answer { answers.append(answer) }
      }
      return Batch.frame(of: answers)
    } catch {
      return Answer.error(error.error, to: error.id, in: revision)
    }
  }

  private func answerMessage(
    _ frame: [UInt8], in revision: Revision, logger: Logger, context: (RequestID?) -> Context
  ) async -> [UInt8]? {
    do throws(EnvelopeFault) {
      switch try Envelope(frame: frame) {
      case .request(let id, let method, let params):
        return await answer(
          method, id, RawParams(in: frame, params), in: revision, logger: logger, context(id))
      case .notification(let method, let params):
        await receive(method, RawParams(in: frame, params), in: revision, logger: logger, context(nil))
      case .response:
        // This side has asked nothing, so nobody waits for it.
        break
      }
      return nil
    } catch {
      return Answer.error(error.error, to: error.id, in: revision)
    }
  }

  private func answer(
    _ method: String, _ id: RequestID, _ params: RawParams, in revision: Revision, logger: Logger,
    _ context: Context
  ) async -> [UInt8]? {
    guard let request = request(method, in: revision) else {
      let error = ProtocolError(code: .methodNotFound, message: "there is no method \(method) in \(revision)")
      return Answer.error(error, to: id, in: revision)
    }
    do {
      return try await request.answer(params, id, revision, context)
    } catch let error as ProtocolError {
      return Answer.error(error, to: id, in: revision)
    } catch {
      logger.error("\(method) failed", metadata: ["error": "\(error)"])
      // What an error says may be nobody else's business, so only the log gets to know.
      let answer = ProtocolError(code: .internalError, message: "\(method) failed inside this program")
      return Answer.error(answer, to: id, in: revision)
    }
  }

  private func receive(
    _ method: String, _ params: RawParams, in revision: Revision, logger: Logger, _ context: Context
  ) async {
    guard let notification = notification(method, in: revision) else { return }
    do {
      try await notification.receive(params, context)
    } catch {
      logger.warning("\(method) was dropped", metadata: ["error": "\(error)"])
    }
  }
}
