import MCPModel
import MCPSupport

/// What a server knows about the client of a session.
///
/// It is shared, not copied: it changes once, and every request carries it.
package final class ClientFacts: Sendable {
  /// The revision that both speak.
  package let revision: Revision
  /// The client's name and version, where it has told.
  package let info: Implementation?
  /// What the client can do, where it has told.
  package let capabilities: ClientCapabilities?

  /// Makes facts.
  package init(
    revision: Revision, info: Implementation? = nil, capabilities: ClientCapabilities? = nil
  ) {
    self.revision = revision
    self.info = info
    self.capabilities = capabilities
  }
}
