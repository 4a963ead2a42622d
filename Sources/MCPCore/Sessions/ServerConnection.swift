import Logging
import MCPModel
import MCPSupport
import MCPWire
import Synchronization

/// A server's end of one connection, in both eras: a session that a client opens, and requests that need none.
package final class ServerConnection: PeerHandler {
  package let server: ServerDescription
  private let methods: MethodTable<ServerContext>
  private let logger: Logger
  package let peer: Peer
  private let state = Mutex(State())

  private struct State {
    /// The client that has opened the session, where one has.
    var session: ClientFacts?
    /// What the last stateless request said about its client.
    var last: ClientFacts?
  }

  /// Makes a connection over a transport.
  package init(
    _ server: ServerDescription, _ methods: MethodTable<ServerContext>, over transport: any Transport,
    options: PeerOptions = PeerOptions(), logger: Logger
  ) {
    self.server = server
    self.methods = methods
    self.logger = logger
    peer = Peer(transport, options: options, logger: logger)
  }

  /// Serves the client until it ends the connection.
  ///
  /// - Throws: when the connection broke instead of ending.
  package func run() async throws(TransportError) {
    try await peer.run(self)
  }

  package var allowsBatches: Bool { state.withLock { $0.session?.revision.allowsBatches ?? false } }

  package func receive(_ request: IncomingRequest) -> Reception {
    do throws(ProtocolError) {
      let meta = request.message.meta
      if meta.protocolVersion != nil || meta.clientCapabilities != nil {
        return try serve(request, for: statelessClient(of: request))
      }
      if request.message.method == Requests.initialize.name { return try open(request) }
      if let client = state.withLock({ $0.session }) { return try serve(request, for: client) }
      return try withoutSession(request)
    } catch {
      return .answer(Answer.error(error, to: request.id))
    }
  }

  package func receive(_ notification: IncomingNotification) -> (@Sendable () async -> Void)? {
    switch notification.message.method {
    case Notifications.cancelled.name: peer.receiveCancellation(notification)
    case Notifications.progress.name: peer.receiveProgress(notification)
    default:
      guard let client = state.withLock({ $0.session ?? $0.last }),
        let handler = methods.notification(notification.message.method, in: client.revision)
      else { return nil }
      let context = ServerContext(client: client, request: nil, connection: self)
      return { [logger] in await handler.take(notification.params, context, logger: logger) }
    }
    return nil
  }

  package func receive(_ fault: EnvelopeFault, in frame: [UInt8]?) -> [UInt8]? {
    Answer.error(fault.error, to: fault.id)
  }

  /// Finds the handler of a request.
  private func serve(_ request: IncomingRequest, for client: ClientFacts) throws(ProtocolError) -> Reception {
    let (name, revision) = (request.message.method, client.revision)
    if let answer = try answerItself(request, in: revision) { return .answer(answer) }
    guard let handler = methods.request(name, in: revision) else {
      throw .noMethod(name, in: revision, for: .server)
    }
    try check(handler.facts.needs, of: client)
    let context = ServerContext(client: client, request: request, connection: self)
    return .work { [logger] in
      await handler.frame(request.params, to: request.id, in: revision, context, logger: logger)
    }
  }

  /// The answer to what every server answers.
  private func answerItself(
    _ request: IncomingRequest, in revision: Revision
  ) throws(ProtocolError) -> [UInt8]? {
    switch request.message.method {
    case Requests.ping.name where Requests.ping.facts.revisions.contains(revision):
      return try answer(EmptyResult(), to: request.id, in: revision)
    case Requests.discover.name where Requests.discover.facts.revisions.contains(revision):
      var result = DiscoverResult(
        supportedVersions: server.revisions.reversed().map { "\($0)" },
        capabilities: server.capabilities.withoutUndelivered(by: methods, in: revision),
        instructions: server.instructions)
      result.meta = ResultMetaObject(serverInfo: server.info)
      return try answer(result, to: request.id, in: revision)
    default: return nil
    }
  }

  private func answer(
    _ result: some JSONEncodable, to id: RequestID, in revision: Revision
  ) throws(ProtocolError) -> [UInt8] {
    do throws(JSONError) {
      return try Answer.result(result, to: id, in: revision)
    } catch {
      logger.error("what the server says about itself cannot be said", metadata: ["error": "\(error)"])
      throw ProtocolError(code: .internalError, message: "the server failed inside")
    }
  }

  /// What a method needs of the client must have been declared, in the session or in the request.
  private func check(_ needs: [CapabilityNeed], of client: ClientFacts) throws(ProtocolError) {
    for need in needs
    where need.side == .client && need.when == nil && need.revisions.contains(client.revision) {
      if client.capabilities.map({ need.isMet(by: $0) }) ?? false { continue }
      throw .missingCapability(need)
    }
  }

  /// What may come before a session: what shows that the server is alive.
  private func withoutSession(_ request: IncomingRequest) throws(ProtocolError) -> Reception {
    let ping = Requests.ping.facts
    if request.message.method == ping.name,
      let revision = server.revisions.last(where: ping.revisions.contains)
    {
      return .answer(try answer(EmptyResult(), to: request.id, in: revision))
    }
    throw ProtocolError(
      code: .invalidParams,
      message:
        "params.\(MetaKeys.meta): \(MetaKeys.protocolVersion) is missing, and no session has been opened")
  }
}

extension ServerConnection {
  /// What a stateless request says about its client.
  private func statelessClient(of request: IncomingRequest) throws(ProtocolError) -> ClientFacts {
    let (params, meta) = (request.params, request.message.meta)
    if let last = state.withLock({ $0.last }), last.areSaid(by: meta, in: request.frame) { return last }
    let whole = meta.whole ?? 0..<0
    let said = try params.decode(RequestMetaObject.self, at: whole)
    var validation = Validation(revision: .latest, root: "params.\(MetaKeys.meta)")
    said.validate(in: &validation)
    if let missing = validation.violations.first(where: { $0.rule == .missing }) {
      throw ProtocolError(code: .invalidParams, message: "\(missing)")
    }
    let revision = try server.revisionForRequest(said.protocolVersion ?? "")
    let client = ClientFacts(
      revision: revision, info: said.clientInfo, capabilities: said.clientCapabilities,
      said: StatelessClientText(meta, in: request.frame))
    state.withLock { $0.last = client }
    return client
  }

  /// Opens a session.
  private func open(_ request: IncomingRequest) throws(ProtocolError) -> Reception {
    guard !request.isBatched else {
      throw ProtocolError(code: .invalidRequest, message: "a session cannot be opened in a batch")
    }
    let params = try request.params.decode(InitializeRequestParams.self)
    guard let revision = server.revisionForSession(asked: params.protocolVersion) else {
      throw server.unsupported(params.protocolVersion)
    }
    state.withLock { state in
      state.session = ClientFacts(
        revision: revision, info: params.clientInfo, capabilities: params.capabilities)
    }
    let result = InitializeResult(
      protocolVersion: "\(revision)", capabilities: server.capabilities, serverInfo: server.info,
      instructions: server.instructions)
    return .answer(try answer(result, to: request.id, in: revision))
  }
}

extension ServerConnection {
  /// Sends a notification to a client.
  func tell<Params>(_ method: NotificationMethod<Params>, _ params: Params, _ client: ClientFacts) {
    do {
      try peer.notify(method, params, in: client.revision)
    } catch {
      logger.debug("a notification could not be sent", metadata: ["error": "\(error)"])
    }
  }

  /// Sends a notification to the client of the session, where there is one and it was told that this may come.
  package func tellSession<Params>(_ method: NotificationMethod<Params>, _ params: Params) {
    guard let client = state.withLock({ $0.session }),
      method.facts.obstacle(
        from: .server, in: client.revision, of: server.capabilities, to: client.capabilities)
        == nil
    else { return }
    tell(method, params, client)
  }

  /// Sends a request to the client of the session.
  func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params, _ client: ClientFacts, options: CallOptions
  ) async throws -> Result {
    // What cannot be said in the revision fails when it is sent.
    let dependsOnParams = method.facts.needs.contains { $0.when != nil }
    let said = dependsOnParams ? try? JSONObject(json: params.jsonBytes(for: client.revision)) : nil
    if let reason = method.facts.obstacle(
      from: .server, in: client.revision, of: server.capabilities, to: client.capabilities, params: said)
    {
      throw CallError.notNegotiated(method: method.name, reason: reason)
    }
    return try await peer.withoutPlace {
      try await peer.call(method, in: client.revision, options: options) { id in
        params.asking(for: options.onProgress == nil ? nil : .integer(id))
      }
    }
  }
}
