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
  /// What a stateless request said this with.
  private let said: StatelessClientText?

  /// Makes facts.
  package init(
    revision: Revision, info: Implementation? = nil, capabilities: ClientCapabilities? = nil,
    said: StatelessClientText? = nil
  ) {
    self.revision = revision
    self.info = info
    self.capabilities = capabilities
    self.said = said
  }

  /// Whether a request says the same, letter by letter, so that it need not be read again.
  func areSaid(by meta: MetaPlaces, in frame: [UInt8]) -> Bool {
    said?.isSame(as: meta, in: frame) ?? false
  }
}

/// The text with which a stateless request says what is known about its client.
package struct StatelessClientText: Sendable {
  private let protocolVersion: [UInt8]?
  private let clientInfo: [UInt8]?
  private let clientCapabilities: [UInt8]?

  /// Takes the text from a frame. It is copied, so as not to hold the frame.
  package init(_ meta: MetaPlaces, in frame: [UInt8]) {
    func text(at place: Range<Int>?) -> [UInt8]? {
      place.map { Array(frame[$0.clamped(to: 0..<frame.count)]) }
    }
    protocolVersion = text(at: meta.protocolVersion)
    clientInfo = text(at: meta.clientInfo)
    clientCapabilities = text(at: meta.clientCapabilities)
  }

  fileprivate func isSame(as meta: MetaPlaces, in frame: [UInt8]) -> Bool {
    func isSame(_ text: [UInt8]?, _ place: Range<Int>?) -> Bool {
      guard let text, let place else { return text == nil && place == nil }
      return frame[place.clamped(to: 0..<frame.count)].elementsEqual(text)
    }
    return isSame(protocolVersion, meta.protocolVersion) && isSame(clientInfo, meta.clientInfo)
      && isSame(clientCapabilities, meta.clientCapabilities)
  }
}
