import MCPModel
import MCPSupport
import MCPWire

extension Peer {
  /// Sends a request and waits for its result.
  ///
  /// When nobody waits for the answer any more, the other side is told so.
  ///
  /// - Parameters:
  ///   - revision: the revision that both speak.
  ///   - params: makes the parameters for an id, which is also the token for progress.
  /// - Throws: `ProtocolError` when the other side answers an error, else `CallError` or `CancellationError`.
  package func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, in revision: Revision, options: CallOptions,
    params: (Int) -> Params
  ) async throws -> Result {
    let id = pending.nextID()
    let frame: [UInt8]
    do throws(JSONError) {
      frame = try Message.frame(method.name, id: .integer(id), params: params(id), in: revision)
    } catch {
      throw CallError.unrepresentable(method: method.name, error)
    }
    inFlight.beginAwaiting()
    defer { inFlight.endAwaiting() }
    do {
      let answer = try await pending.answer(
        to: id, method: method.name,
        timing: CallTiming(options, self.options.calls, clock: self.options.clock),
        onProgress: options.onProgress
      ) { try sendRequest(frame, method.name) }
      return try answer.decode(method)
    } catch {
      abandonIfNeeded(id, method.facts, after: error, in: revision)
      throw error
    }
  }

  /// Tells the other side that nobody waits any more, when that is why there is no answer.
  func abandonIfNeeded(_ id: Int, _ facts: MethodFacts, after error: any Error, in revision: Revision) {
    if error is CancellationError {
      abandon(id, facts, "cancelled", in: revision)
    } else if case CallError.timedOut = error {
      abandon(id, facts, "timed out", in: revision)
    }
  }

  /// Does what waits for the other side, for the sake of one of its requests: it takes no place meanwhile from the
  /// messages that must come for it.
  func withoutPlace<Value>(_ body: () async throws -> Value) async rethrows -> Value {
    inFlight.stepAside()
    defer { inFlight.reenter() }
    return try await body()
  }

  func sendRequest(_ frame: [UInt8], _ method: String) throws {
    do throws(TransportError) {
      try transport.send(frame)
    } catch {
      throw CallError.disconnected(method: method, reason: pending.end ?? "\(error)")
    }
  }

  private func abandon(_ id: Int, _ facts: MethodFacts, _ reason: String, in revision: Revision) {
    guard facts.isCancellable else { return }
    let params = CancelledNotificationParams(requestId: .integer(id), reason: reason)
    try? notify(Notifications.cancelled, params, in: revision)
  }
}

extension PendingCalls.Answer {
  /// Reads the result.
  ///
  /// - Throws: `ProtocolError` when the answer is an error, `CallError` when it is not what the method answers.
  func decode<Params, Result>(_ method: RequestMethod<Params, Result>) throws -> Result {
    do {
      switch content {
      case .result(let place): return try result(at: place, of: method)
      case .error(let place):
        var reader = JSONReader(frame, in: place)
        throw try ProtocolError(json: &reader)
      }
    } catch let error as JSONError {
      throw CallError.undecodable(method: method.name, answer: frame, error.located(in: frame))
    }
  }

  private func result<Params, Result>(
    at place: Range<Int>, of method: RequestMethod<Params, Result>
  ) throws -> Result {
    var reader = JSONReader(frame, in: place)
    // A result of another kind may look like one of this, which has few members that must be there.
    if !(Result.self is any ResultOutcome.Type), try reader.peekKind() == .object,
      let kind = try reader.peekString(member: ResultTag.member), kind != ResultTag.complete
    {
      throw CallError.unexpectedResult(method: method.name, kind: kind, answer: frame)
    }
    return try Result(json: &reader)
  }
}
