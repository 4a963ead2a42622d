import MCPModel
import MCPSupport
import MCPWire

/// How a client finds out which revision a server speaks.
public enum Negotiation: Sendable, Equatable {
  /// It asks the server, and opens a session where the server does not understand the question.
  case automatic
  /// It opens a session: for servers of the revisions up to 2025-11-25.
  case session
  /// It opens no session: for servers of 2026-07-28 and later.
  case stateless
}

/// Why a client and a server cannot talk.
public enum ConnectionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is no revision that both speak.
  case noCommonRevision(client: [Revision], server: [String])
  /// The server has not answered what a connection begins with. It may be no server of the protocol at all: what it did
  /// instead is told, where it did something.
  case noAnswer(method: String, after: Duration, instead: String?)

  /// What is wrong, in a sentence for a person.
  public var description: String {
    switch self {
    case .noCommonRevision(let client, let server):
      "the client speaks \(client.map { "\($0)" }.joined(separator: ", ")), the server "
        + (server.isEmpty ? "none of them" : server.joined(separator: ", "))
    case .noAnswer(let method, let limit, let instead):
      "the server has not answered \(method) within \(limit)" + (instead.map { "; \(ShortText($0))" } ?? "")
    }
  }
}

extension ClientConnection {
  /// Finds out how to talk with the server.
  ///
  /// - Parameters:
  ///   - known: what was found out about the same server before.
  ///   - probing: how long to wait for a server that may not understand the question.
  /// - Throws: `ConnectionError` when there is no way, and what calls throw.
  package func open(_ negotiation: Negotiation, known: ServerFacts?, probing: Duration) async throws {
    if let known, client.revisions.contains(known.revision) {
      if known.needsSession { return try await openSession(asking: known.revision) }
      server = known
      return
    }
    switch negotiation {
    case .session: try await openSession(asking: newestRevision(withSessions: true))
    case .stateless: try await discover(in: newestRevision(withSessions: false), timeout: nil)
    case .automatic: try await openAutomatically(probing)
    }
  }

  /// A recognised error of the stateless revisions shows that the server is one of them; any other error and silence
  /// show that it is not (`basic/transports/stdio` of 2026-07-28).
  private func openAutomatically(_ probing: Duration) async throws {
    guard let revision = try? newestRevision(withSessions: false) else {
      return try await openSession(asking: newestRevision(withSessions: true))
    }
    do {
      try await discover(in: revision, timeout: probing)
    } catch let error as ProtocolError where error.code.isOfStatelessRevisions {
      throw error
    } catch is ProtocolError {
      try await openSession(asking: newestRevision(withSessions: true))
    } catch CallError.timedOut {
      try await openSessionIfTaken()
    } catch CallError.undecodable {
      try await openSession(asking: newestRevision(withSessions: true))
    }
  }

  /// Opens a session with a server that has been silent, if it takes one: it may only have been slow, and have gone on
  /// without sessions after the question.
  private func openSessionIfTaken() async throws {
    do {
      try await openSession(asking: newestRevision(withSessions: true))
    } catch let error as ProtocolError {
      guard let supported = error.supportedRevisions else { throw error }
      let revision = try common(with: supported)
      guard revision.era?.opens == nil else { throw error }
      try await discover(in: revision, timeout: nil)
    }
  }

  /// Asks the server which revisions it speaks and what it can do; again in another revision, if it says so.
  private func discover(in revision: Revision, timeout: Duration?) async throws {
    let options = CallOptions(timeout: timeout)
    do {
      let found = try await send(Requests.discover, RequestParams(), in: revision, options: options)
      try await settle(found, asked: revision)
    } catch let error as ProtocolError {
      guard let supported = error.supportedRevisions else { throw error }
      let other = try common(with: supported)
      if other.era?.opens != nil { return try await openSession(asking: other) }
      // It speaks the one it was asked in, and refuses all the same: there is no other way to ask.
      guard other != revision else { throw error }
      try await settle(send(Requests.discover, RequestParams(), in: other, options: options), asked: other)
    }
  }

  private func settle(_ found: DiscoverResult, asked: Revision) async throws {
    let revision = try common(with: found.supportedVersions)
    if revision.era?.opens != nil { return try await openSession(asking: revision) }
    server = ServerFacts(
      revision: revision, info: found.meta?.serverInfo, capabilities: found.capabilities,
      instructions: found.instructions)
  }

  private func openSession(asking revision: Revision) async throws {
    let params = InitializeRequestParams(
      protocolVersion: "\(revision)", capabilities: client.capabilities, clientInfo: client.info)
    let opened = try await send(Requests.initialize, params, in: revision, options: CallOptions())
    guard let spoken = Revision(opened.protocolVersion), client.revisions.contains(spoken),
      spoken.era?.opens != nil
    else {
      throw ConnectionError.noCommonRevision(client: client.revisions, server: [opened.protocolVersion])
    }
    server = ServerFacts(
      revision: spoken, info: opened.serverInfo, capabilities: opened.capabilities,
      instructions: opened.instructions)
    try peer.notify(Notifications.initialized, NotificationParams(), in: spoken)
  }

  private func newestRevision(withSessions: Bool) throws -> Revision {
    let fitting = client.revisions.last { ($0.era?.opens != nil) == withSessions }
    guard let fitting else { throw ConnectionError.noCommonRevision(client: client.revisions, server: []) }
    return fitting
  }

  /// The newest revision that both speak.
  private func common(with supported: [String]) throws -> Revision {
    guard let common = client.revisions.last(where: { supported.contains("\($0)") }) else {
      throw ConnectionError.noCommonRevision(client: client.revisions, server: supported)
    }
    return common
  }
}

extension ErrorCode {
  /// Whether only revisions without sessions have the error.
  fileprivate var isOfStatelessRevisions: Bool {
    let facts = ErrorCode.all.first { $0.code == self }
    return facts.map { facts in
      !Revision.all.contains { $0.era?.opens != nil && facts.revisions.contains($0) }
    } ?? false
  }
}

extension ProtocolError {
  /// The revisions that the server names when it does not speak the one it was asked in.
  fileprivate var supportedRevisions: [String]? {
    guard code == .unsupportedProtocolVersion, let bytes = try? data?.jsonBytes() else { return nil }
    return (try? UnsupportedProtocolVersionData(json: bytes))?.supported
  }
}
