import MCPModel
import MCPSupport

/// What a client knows about a server, once the two have found out how to talk.
///
/// It holds as long as the server is the same: it may be kept, and given to the next connection, which then asks
/// nothing again (`basic/versioning` of 2026-07-28).
public struct ServerFacts: Sendable, Equatable {
  /// The revision that both speak.
  public var revision: Revision
  /// The server's name and version, where it has told. For display and logs only: anyone can claim any name.
  public var info: Implementation?
  /// What the server can do.
  public var capabilities: ServerCapabilities
  /// What a model should know about the server.
  public var instructions: String?

  /// Makes facts.
  public init(
    revision: Revision, info: Implementation? = nil, capabilities: ServerCapabilities,
    instructions: String? = nil
  ) {
    self.revision = revision
    self.info = info
    self.capabilities = capabilities
    self.instructions = instructions
  }

  /// Whether a session has to be opened before anything is asked.
  package var needsSession: Bool { revision.era?.opens != nil }
}

extension ServerFacts: Codable {
  private enum Key: String, CodingKey {
    case revision, info, capabilities, instructions
  }

  /// Reads facts that were kept.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let text = try container.decode(String.self, forKey: .revision)
    guard let revision = Revision(text) else {
      throw DecodingError.dataCorruptedError(
        forKey: .revision, in: container, debugDescription: "'\(text)' is no date of a revision")
    }
    self.init(
      revision: revision, info: try container.decodeIfPresent(Implementation.self, forKey: .info),
      capabilities: try container.decode(ServerCapabilities.self, forKey: .capabilities),
      instructions: try container.decodeIfPresent(String.self, forKey: .instructions))
  }

  /// Writes the facts, to be kept.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("\(revision)", forKey: .revision)
    try container.encodeIfPresent(info, forKey: .info)
    try container.encode(capabilities, forKey: .capabilities)
    try container.encodeIfPresent(instructions, forKey: .instructions)
  }
}
