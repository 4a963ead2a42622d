import Logging
import MCPModel
import MCPSupport
import MCPWire

/// One end of a connection: messages of JSON-RPC in both directions.
///
/// It knows which request an answer belongs to, bounds what the other side can make it hold, and leaves what a message
/// means to its handler. No actor is entered for a message: the reader takes it apart, a task works on it.
package final class Peer: Sendable {
  package let transport: any Transport
  package let options: PeerOptions
  let logger: Logger
  let running = RunningRequests()
  let inFlight: InFlightLimit
  let pending: PendingCalls
  let notifications = NotificationQueue()

  /// Makes a peer that is not running yet.
  package init(_ transport: any Transport, options: PeerOptions = PeerOptions(), logger: Logger) {
    self.transport = transport
    self.options = options
    self.logger = logger
    pending = PendingCalls(clock: options.clock)
    inFlight = InFlightLimit(options.maximumInFlight)
  }

  /// Takes the messages of the other side until its stream ends, and answers what is left to answer.
  ///
  /// - Throws: when the connection broke instead of ending.
  package func run(_ handler: some PeerHandler) async throws(TransportError) {
    do throws(TransportError) {
      try await transport.receive { frame in await self.receive(frame, handler) }
    } catch {
      // Nobody can be answered any more.
      pending.close("\(error)")
      running.cancelAll()
      transport.close()
      throw error
    }
    pending.close("the other side has ended the connection")
    await finishRequests()
    transport.close()
    await transport.flushed()
  }

  /// Ends the connection from this side: the calls that wait fail, those to come too.
  ///
  /// - Parameter reason: what their errors say.
  package func close(reason: String) {
    pending.close(reason)
    transport.close()
  }

  /// Waits for the requests that are being worked on, but not for ever: a handler may wait for something that can no
  /// longer come.
  private func finishRequests() async {
    if inFlight.isIdle { return }
    let limit = Task {
      try await Task.sleep(for: options.drainTime)
      running.cancelAll()
      try await Task.sleep(for: .seconds(1))
      inFlight.stopWaiting()
    }
    await withTaskCancellationHandler {
      await inFlight.idle()
    } onCancel: {
      running.cancelAll()
      inFlight.stopWaiting()
    }
    limit.cancel()
  }

  /// Sends a frame; what cannot be sent any more is lost with the connection.
  package func send(_ frame: [UInt8]) {
    do throws(TransportError) {
      try transport.send(frame)
    } catch {
      logger.debug("a message could not be sent", metadata: ["error": "\(error)"])
    }
  }

  /// Takes the word of the other side that it no longer waits for an answer.
  func receiveCancellation(_ notification: IncomingNotification) {
    guard let params = try? notification.params.decode(CancelledNotificationParams.self),
      let id = params.requestId
    else { return }
    logger.debug(
      "the other side cancels a request", metadata: ["id": "\(id)", "reason": "\(params.reason ?? "")"])
    running.cancel(id)
  }

  /// Takes progress of a request of this side.
  func receiveProgress(_ notification: IncomingNotification) {
    guard let params = try? notification.params.decode(ProgressNotificationParams.self),
      case .integer(let id) = params.progressToken
    else { return }
    pending.receive(
      Progress(progress: params.progress, total: params.total, message: params.message), of: id)
  }

  /// Sends a notification.
  ///
  /// - Throws: `CallError` when it cannot be said in the revision, or the connection has ended.
  package func notify<Params>(
    _ method: NotificationMethod<Params>, _ params: Params, in revision: Revision
  ) throws {
    let frame: [UInt8]
    do throws(JSONError) {
      frame = try Message.frame(method.name, id: nil, params: params, in: revision)
    } catch {
      throw CallError.unrepresentable(method: method.name, error)
    }
    do throws(TransportError) {
      try transport.send(frame)
    } catch {
      throw CallError.disconnected(method: method.name, reason: pending.end ?? "\(error)")
    }
  }
}
