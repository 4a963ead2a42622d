import MCPModel
import MCPSupport
import MCPWire

/// What a server tells clients about itself.
package struct ServerDescription: Sendable {
  /// Its name and version.
  package var info: Implementation
  /// What a model should know about it.
  package var instructions: String?
  /// What it can do.
  package var capabilities: ServerCapabilities
  /// The revisions that it speaks, oldest first.
  package var revisions: [Revision]

  /// Makes a description.
  package init(
    info: Implementation, instructions: String? = nil, capabilities: ServerCapabilities,
    revisions: [Revision] = Revision.all
  ) {
    self.info = info
    self.instructions = instructions
    self.capabilities = capabilities
    self.revisions = revisions.sorted()
  }

  /// The revision to speak in a session: what the client asks for if the server speaks it, else the newest it does.
  ///
  /// Nil where the server speaks none that has sessions. Source: version negotiation in `basic/lifecycle` of the
  /// revisions that have sessions.
  func revisionForSession(asked text: String) -> Revision? {
    let known = revisions.filter { $0.era?.opens != nil }
    return Revision(text).flatMap { known.contains($0) ? $0 : nil } ?? known.last
  }

  /// The revision of a stateless request.
  ///
  /// - Throws: the error to answer when the server does not speak it, or when it is one of sessions.
  func revisionForRequest(_ text: String) throws(ProtocolError) -> Revision {
    if let revision = Revision(text), revisions.contains(revision), revision.era?.opens == nil {
      return revision
    }
    throw unsupported(text)
  }

  /// The error that names the revisions that the server speaks, the newest first.
  func unsupported(_ requested: String) -> ProtocolError {
    let supported = revisions.reversed().map { "\($0)" }
    let data = UnsupportedProtocolVersionData(supported: supported, requested: requested)
    return ProtocolError(
      code: .unsupportedProtocolVersion,
      message: "the server does not speak \(requested); it speaks \(supported.joined(separator: ", "))",
      data: try? JSONValue(json: data.jsonBytes(for: .latest)))
  }
}
