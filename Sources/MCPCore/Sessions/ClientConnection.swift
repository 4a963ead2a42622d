import Logging
import MCPModel
import MCPSupport
import MCPWire
import Synchronization

/// A client's end of one connection, in both eras.
package final class ClientConnection: PeerHandler {
  let client: ClientDescription
  private let methods: MethodTable<ClientContext>
  private let middleware: MiddlewareChain<OutgoingCall>
  private let logger: Logger
  package let peer: Peer
  private let state = Mutex<ServerFacts?>(nil)
  /// The start of the first line of the server that was no message.
  private let firstStray = Mutex<String?>(nil)

  /// Makes a connection over a transport.
  package init(
    _ client: ClientDescription, _ methods: MethodTable<ClientContext>, over transport: any Transport,
    middleware: [any Middleware<OutgoingCall>] = [], options: PeerOptions = PeerOptions(), logger: Logger
  ) {
    self.client = client
    self.methods = methods
    self.middleware = MiddlewareChain(middleware)
    self.logger = logger
    peer = Peer(transport, options: options, logger: logger)
  }

  /// What is known about the server; nil before both have found out how to talk.
  package var server: ServerFacts? {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  /// The start of the first line of the server that was no message; nil where there was none.
  var strayLine: String? { firstStray.withLock { $0 } }

  package var allowsBatches: Bool { server?.revision.allowsBatches ?? false }

  package func receive(_ request: IncomingRequest) -> Reception {
    guard let server, server.needsSession else {
      // In the revisions without sessions a client never answers, and before a session it knows nobody to answer.
      logger.warning(
        "the server must not send requests now", metadata: ["method": "\(request.message.method)"])
      return .answer(nil)
    }
    let (name, revision) = (request.message.method, server.revision)
    if name == Requests.ping.name {
      return .answer(try? Answer.result(EmptyResult(), to: request.id, in: revision))
    }
    guard let handler = methods.request(name, in: revision) else {
      return .answer(Answer.error(.noMethod(name, in: revision, for: .client), to: request.id, in: revision))
    }
    if let need = unmetNeed(of: request, handler.facts, in: revision) {
      let error = ProtocolError(code: .invalidParams, message: "the client has not declared '\(need.title)'")
      return .answer(Answer.error(error, to: request.id, in: revision))
    }
    let context = ClientContext(revision: revision, request: request, connection: self)
    return .work { [logger] in
      await handler.frame(request.params, to: request.id, in: revision, context, logger: logger)
    }
  }

  /// What the parameters of a request need the client to have declared, and it has not.
  private func unmetNeed(
    of request: IncomingRequest, _ facts: MethodFacts, in revision: Revision
  ) -> CapabilityNeed? {
    let needs = facts.needs.filter {
      $0.when != nil && $0.side != .server && $0.revisions.contains(revision)
        && !$0.isMet(by: client.capabilities)
    }
    guard !needs.isEmpty, let params = try? request.params.decode(JSONObject.self) else { return nil }
    return needs.first { $0.isNeeded(by: params) }
  }

  package func receive(_ notification: IncomingNotification) -> (@Sendable () async -> Void)? {
    switch notification.message.method {
    case Notifications.cancelled.name: peer.receiveCancellation(notification)
    case Notifications.progress.name: peer.receiveProgress(notification)
    default:
      guard let revision = server?.revision,
        let handler = methods.notification(notification.message.method, in: revision)
      else { return nil }
      let context = ClientContext(revision: revision, request: nil, connection: self)
      return { [logger] in await handler.take(notification.params, context, logger: logger) }
    }
    return nil
  }

  /// Says what came, and answers nothing: most often it is a line that was printed where only messages belong.
  package func receive(_ fault: EnvelopeFault, in frame: [UInt8]?) -> [UInt8]? {
    if let frame { firstStray.withLock { $0 = $0 ?? String(decoding: frame.prefix(200), as: UTF8.self) } }
    logger.warning("the server sent what is no message", metadata: ["error": "\(fault.error.message)"])
    return nil
  }
}

extension ClientConnection: ServerCaller {
  /// Sends a request, if both sides have agreed on what it needs.
  package func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params, options: CallOptions
  ) async throws -> Result {
    let server = try serverThatTakes(method.facts)
    let call = OutgoingCall(revision: server.revision, options: options)
    return try await middleware(method.facts, params, call) { params, call in
      try await self.send(method, params, in: call.revision, options: call.options)
    }
  }

  /// Sends several requests in one message, if both sides have agreed on what they need.
  package func call(_ batch: CallBatch, options: CallOptions) async throws -> CallBatch.Results {
    guard let first = batch.entries.first?.facts else {
      return try await peer.call(batch, in: .latest, options: options)
    }
    let revision = try serverThatTakes(first).revision
    for entry in batch.entries { _ = try serverThatTakes(entry.facts) }
    guard revision.allowsBatches else {
      throw CallError.notNegotiated(method: first.name, reason: "\(revision) has no batches")
    }
    return try await peer.call(batch, in: revision, options: options)
  }

  /// The server, if both sides have agreed on what a method needs.
  private func serverThatTakes(_ method: MethodFacts) throws -> ServerFacts {
    guard let server else {
      throw CallError.notNegotiated(method: method.name, reason: "the connection is not open yet")
    }
    let obstacle = method.obstacle(
      from: .client, in: server.revision, of: client.capabilities, to: server.capabilities)
    if let obstacle { throw CallError.notNegotiated(method: method.name, reason: obstacle) }
    return server
  }

  /// Sends a request, whatever has been agreed.
  func send<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params, in revision: Revision, options: CallOptions
  ) async throws -> Result {
    try await peer.call(method, in: revision, options: options) { id in
      let token: ProgressToken? = options.onProgress == nil ? nil : .integer(id)
      if revision.era?.opens != nil { return params.asking(for: token) }
      return params.changingMeta { meta in
        meta.protocolVersion = "\(revision)"
        meta.clientInfo = client.info
        meta.clientCapabilities = client.capabilities
        meta.progressToken = token ?? meta.progressToken
      }
    }
  }

  /// Sends a notification, if the server takes it.
  package func notify<Params>(_ method: NotificationMethod<Params>, _ params: Params) throws {
    try peer.notify(method, params, in: serverThatTakes(method.facts).revision)
  }
}

/// What a client tells servers about itself.
package struct ClientDescription: Sendable {
  /// Its name and version.
  package var info: Implementation
  /// What it can do.
  package var capabilities: ClientCapabilities
  /// The revisions that it speaks, oldest first.
  package var revisions: [Revision]

  /// Makes a description.
  package init(
    info: Implementation, capabilities: ClientCapabilities, revisions: [Revision] = Revision.all
  ) {
    self.info = info
    self.capabilities = capabilities
    self.revisions = revisions.sorted()
  }
}

/// What a middleware of a client gets to know about a call that the client sends.
public struct OutgoingCall: Sendable {
  /// The revision that the server speaks.
  public let revision: Revision
  /// What the caller asked beside the request.
  public var options: CallOptions
}
