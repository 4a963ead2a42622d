import MCPModel
import MCPSupport
import MCPWire

extension Peer {
  /// Takes a frame: a message, several of them, or neither.
  func receive(_ received: ReceivedFrame, _ handler: some PeerHandler) async {
    switch received {
    case .tooLong(let limit, let start):
      if failCall(answeredBy: start, limit: limit) { return }
      let error = ProtocolError(code: .invalidRequest, message: "the message is longer than \(limit) bytes")
      if let answer = handler.receive(EnvelopeFault(error: error), in: nil) { send(answer) }
    case .whole(let frame):
      do throws(EnvelopeFault) {
        if handler.allowsBatches, let messages = try Batch.messages(in: frame) {
          return await receive(messages, handler)
        }
      } catch {
        if let answer = handler.receive(error, in: frame) { send(answer) }
        return
      }
      await receive(frame, isBatched: false, handler) { answer in
        if let answer { self.send(answer) }
      }
    }
  }

  private func receive(_ messages: [[UInt8]], _ handler: some PeerHandler) async {
    let answers = BatchAnswers(of: messages.count) { self.send($0) }
    for message in messages {
      await receive(message, isBatched: true, handler, answers.add)
    }
  }

  /// Takes one message.
  ///
  /// - Parameter reply: is called with the answer of a message in a batch once, with nil where it has none; for a
  ///   message of its own only with an answer.
  private func receive(
    _ frame: [UInt8], isBatched: Bool, _ handler: some PeerHandler,
    _ reply: @escaping @Sendable ([UInt8]?) -> Void
  ) async {
    do throws(EnvelopeFault) {
      switch try Envelope(frame: frame, limits: options.limits) {
      case .request(let id, let message):
        guard let request = running.begin(id) else {
          // Its id is that of another request, which the answer must not seem to answer.
          let error = ProtocolError(
            code: .invalidRequest, message: "a request with the id \(id) has no answer yet")
          return reply(Answer.error(error, to: nil))
        }
        await work(
          on: IncomingRequest(frame: frame, message: message, running: request, isBatched: isBatched),
          handler, reply)
      case .notification(let message):
        await take(IncomingNotification(frame: frame, message: message), handler)
        if isBatched { reply(nil) }
      case .response(let id, let answer):
        take(PendingCalls.Answer(frame: frame, content: answer), to: id)
        if isBatched { reply(nil) }
      }
    } catch {
      reply(handler.receive(error, in: frame))
    }
  }

  private func work(
    on request: IncomingRequest, _ handler: some PeerHandler, _ reply: @escaping @Sendable ([UInt8]?) -> Void
  ) async {
    switch handler.receive(request) {
    case .answer(let answer):
      _ = running.end(request.running)
      reply(answer)
    case .work(let work):
      await inFlight.enter()
      let task = Task {
        let answer = await work()
        reply(running.end(request.running) ? answer : nil)
        // The place is given back when the answer has gone out, so that a peer that does not read is not read from.
        await transport.drained()
        inFlight.leave()
      }
      request.running.attach(task)
    }
  }

  private func take(_ notification: IncomingNotification, _ handler: some PeerHandler) async {
    guard let work = handler.receive(notification) else { return }
    await inFlight.enter()
    notifications.append {
      await work()
      self.inFlight.leave()
    }
  }

  private func take(_ answer: PendingCalls.Answer, to id: RequestID?) {
    if case .integer(let id) = id, pending.receive(answer, to: id) { return }
    logger.debug("an answer to nothing was dropped", metadata: ["id": "\(id.map { "\($0)" } ?? "none")"])
  }
}
