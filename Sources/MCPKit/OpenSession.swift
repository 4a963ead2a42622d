extension MethodTable where Context == ServerContext {
  /// Adds the methods that a session is made of: the one that opens it, and the one that shows it is alive.
  mutating func registerSession(
    info: Implementation, instructions: String?, capabilities: ServerCapabilities
  ) {
    on(Requests.initialize, writtenFor: { Revision($0.protocolVersion) }) { params, context in
      let revision = Revision.forSession(asked: params.protocolVersion)
      context.session.agree(
        on: ClientFacts(revision: revision, info: params.clientInfo, capabilities: params.capabilities))
      return InitializeResult(
        protocolVersion: "\(revision)", capabilities: capabilities, serverInfo: info,
        instructions: instructions)
    }
    on(Requests.ping) { _, _ in EmptyResult() }
  }
}

extension Revision {
  /// The revision to speak in a session: what the client asks for if we know it, else the newest we know.
  ///
  /// Source: version negotiation in `basic/lifecycle` of the revisions that have sessions.
  static func forSession(asked text: String) -> Revision {
    guard let asked = Revision(text), all.contains(asked), asked.era?.opens != nil else {
      return newestOfSessions
    }
    return asked
  }

  /// The newest revision whose era opens a session.
  static var newestOfSessions: Revision {
    all.last { $0.era?.opens != nil } ?? .latest
  }
}
