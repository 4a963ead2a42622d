/// A protocol, as its description files say it; references are not yet looked up.
public struct Description: Sendable, Hashable {
  /// The protocol as a whole.
  public var info: ProtocolInfo
  /// The extension that this describes; nil where it describes a protocol.
  public var extensionInfo: ExtensionInfo?
  /// The revisions, oldest first.
  public var revisions: [Revision]
  /// The ways in which revisions talk.
  public var eras: [Era]
  /// HTTP headers of every message.
  public var headers: [HeaderMirror]
  /// The types, in the order of the files.
  public var types: [TypeDeclaration]
  /// The methods.
  public var methods: [Method]
  /// The error codes.
  public var errors: [ErrorCode]
  /// What an extension adds to the protocol's own types and methods.
  public var additions: [Addition]

  /// Makes a description.
  public init(
    info: ProtocolInfo = ProtocolInfo(), extensionInfo: ExtensionInfo? = nil, revisions: [Revision] = [],
    eras: [Era] = [], headers: [HeaderMirror] = [], types: [TypeDeclaration] = [], methods: [Method] = [],
    errors: [ErrorCode] = [], additions: [Addition] = []
  ) {
    self.info = info
    self.extensionInfo = extensionInfo
    self.revisions = revisions
    self.eras = eras
    self.headers = headers
    self.types = types
    self.methods = methods
    self.errors = errors
    self.additions = additions
  }
}

/// The protocol as a whole.
public struct ProtocolInfo: Sendable, Hashable {
  /// Its short name, by which extensions refer to its types.
  public var name: String?
  /// The types that hold what each side can do, by side: `client`, `server`.
  public var capabilities: [Direction: Reference]
  /// The member of these types by which each side names the extensions that it has, with their settings.
  public var extensionsMember: String?
  /// How a result says that it is another than its method's own.
  public var resultTag: ResultTag?
  /// What is common to every part of a description.
  public var facts: Facts

  /// Makes the information.
  public init(
    name: String? = nil, capabilities: [Direction: Reference] = [:], extensionsMember: String? = nil,
    resultTag: ResultTag? = nil, facts: Facts = Facts()
  ) {
    self.name = name
    self.capabilities = capabilities
    self.extensionsMember = extensionsMember
    self.resultTag = resultTag
    self.facts = facts
  }
}

/// The member of results by which one of another type is told from a method's own.
public struct ResultTag: Sendable, Hashable {
  /// The member's name.
  public var member: String
  /// Its value in a method's own result, which also holds where the member is absent.
  public var complete: String

  /// Makes a tag.
  public init(member: String, complete: String) {
    self.member = member
    self.complete = complete
  }
}

/// A dated revision of the protocol.
public struct Revision: Sendable, Hashable {
  /// Its ISO date, which is its name on the wire.
  public var date: String
  /// The era it belongs to.
  public var era: Reference
  /// True when several messages may come in one JSON array.
  public var allowsBatches: Bool
  /// What is common to every part of a description.
  public var facts: Facts

  /// Makes a revision.
  public init(date: String, era: Reference, allowsBatches: Bool = false, facts: Facts = Facts()) {
    self.date = date
    self.era = era
    self.allowsBatches = allowsBatches
    self.facts = facts
  }
}

/// A way of talking that several revisions share.
public struct Era: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// The request that opens a session, where there are sessions.
  public var opens: Reference?
  /// The notification that follows the answer to it.
  public var opened: Reference?
  /// The request that asks a server what it can do, where there are no sessions.
  public var discovers: Reference?
  /// What is common to every part of a description.
  public var facts: Facts

  /// Makes an era.
  public init(
    name: String, opens: Reference? = nil, opened: Reference? = nil, discovers: Reference? = nil,
    facts: Facts = Facts()
  ) {
    self.name = name
    self.opens = opens
    self.opened = opened
    self.discovers = discovers
    self.facts = facts
  }
}
