/// Who sends a method.
public enum Sender: Sendable, Equatable {
  /// The client, to the server.
  case client
  /// The server, to the client.
  case server
  /// Either, to the other.
  case both
  /// The server, inside a result; never a message of its own.
  case serverEmbedded
}

/// A capability that must have been declared before a method may be used.
public struct CapabilityNeed: Sendable, Equatable {
  /// Who must have declared it.
  public enum Side: Sendable, Equatable {
    /// The client.
    case client
    /// The server.
    case server
    /// Whoever receives the method.
    case peer
  }

  /// Who must have declared it.
  public var side: Side
  /// The identifier of the extension whose capability it is; nil for one of the protocol.
  public var `extension`: String?
  /// The capability, such as `resources.subscribe`; see `CapabilitySet.declares(_:)`. Empty for an extension itself.
  public var path: String
  /// The revisions in which it is needed.
  public var revisions: RevisionRange
  /// The member of the message whose presence makes it needed; nil: it always is.
  public var when: String?

  /// Makes a need.
  public init(
    side: Side, extension: String? = nil, path: String = "", revisions: RevisionRange = .always,
    when: String? = nil
  ) {
    self.side = side
    self.extension = `extension`
    self.path = path
    self.revisions = revisions
    self.when = when
  }

  /// What every method of an extension needs: that both sides have the extension.
  public static func ofBothSides(_ extension: String) -> [CapabilityNeed] {
    [
      CapabilityNeed(side: .client, extension: `extension`),
      CapabilityNeed(side: .server, extension: `extension`),
    ]
  }
}

/// An HTTP header that mirrors a part of the message.
public struct HeaderMirror: Sendable, Equatable {
  /// The header's name.
  public var name: String
  /// The mirrored part: `method`, or a path such as `params.name`.
  public var path: String
  /// The revisions that have it.
  public var revisions: RevisionRange

  /// Makes a mirror.
  public init(name: String, path: String, revisions: RevisionRange = .always) {
    self.name = name
    self.path = path
    self.revisions = revisions
  }
}
