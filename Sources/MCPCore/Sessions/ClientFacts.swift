import MCPModel
import MCPSupport

/// What a server knows about a client.
///
/// It is shared, not copied: requests that say the same about their client have the same facts.
package final class ClientFacts: Sendable {
  /// The revision that both speak.
  package let revision: Revision
  /// The client's name and version, where it has told.
  package let info: Implementation?
  /// What the client can do, where it has told.
  package let capabilities: ClientCapabilities?
  /// The texts that a stateless request said this with.
  private let texts: [ArraySlice<UInt8>?]

  /// Makes facts.
  package init(
    revision: Revision, info: Implementation? = nil, capabilities: ClientCapabilities? = nil,
    texts: [ArraySlice<UInt8>?] = []
  ) {
    self.revision = revision
    self.info = info
    self.capabilities = capabilities
    self.texts = texts
  }

  /// Whether a request says the same, letter by letter, so that it need not be read again.
  func areSaid(by texts: [ArraySlice<UInt8>?]) -> Bool {
    self.texts == texts
  }
}
