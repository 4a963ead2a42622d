/// A method of the protocol: a request or a notification.
public struct Method: Sendable, Hashable {
  /// Whether an answer is expected.
  public enum Kind: String, Sendable, Hashable {
    /// Answered by a result or an error.
    case request
    /// Never answered.
    case notification
  }

  /// The name on the wire.
  public var name: String
  /// Whether an answer is expected.
  public var kind: Kind
  /// The official name of the message type.
  public var typeName: String
  /// Who sends it.
  public var from: [Ranged<Direction>]
  /// The type of `params`, and when they must be there.
  public var params: Field?
  /// The type of the result.
  public var result: Reference?
  /// Results of other types, by the value of `resultType` that tells them.
  public var alternatives: [UnionCase]
  /// The result when the request was augmented as a task.
  public var task: Ranged<Reference>?
  /// The capabilities that the receiver must have declared.
  public var needs: [Need]
  /// The list in the result that is returned page by page.
  public var page: String?
  /// True when the result says how long it may be kept.
  public var isCacheable: Bool
  /// True when the sender may ask for progress.
  public var reportsProgress: Bool
  /// True when the sender may cancel it.
  public var isCancellable: Bool
  /// True when it stays open until one side ends it.
  public var isLongLived: Bool
  /// The member of a subscription's filter that asks for this notification.
  public var listenFilter: String?
  /// HTTP headers that mirror a member of the message.
  public var headers: [HeaderMirror]
  /// The feature it belongs to.
  public var group: String?
  /// What is common to every part of a description.
  public var facts: Facts

  /// Makes a method with nothing but its name, kind and type.
  public init(name: String, kind: Kind, typeName: String, facts: Facts = Facts()) {
    self.name = name
    self.kind = kind
    self.typeName = typeName
    self.from = []
    self.params = nil
    self.result = nil
    self.alternatives = []
    self.task = nil
    self.needs = []
    self.page = nil
    self.isCacheable = false
    self.reportsProgress = kind == .request
    self.isCancellable = kind == .request
    self.isLongLived = false
    self.listenFilter = nil
    self.headers = []
    self.group = nil
    self.facts = facts
  }
}

/// Who sends a message.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  /// The client, to the server.
  case client
  /// The server, to the client.
  case server
  /// Either.
  case both
  /// The server, inside a result; never a message of its own.
  case serverEmbedded = "server-embedded"
}

/// Something that holds in some revisions.
public struct Ranged<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The revisions.
  public var span: RevisionSpan
  /// What holds in them.
  public var value: Value

  /// Makes a ranged value.
  public init(_ value: Value, span: RevisionSpan = .always) {
    self.span = span
    self.value = value
  }
}

/// A capability that a method needs.
public struct Need: Sendable, Hashable {
  /// The capability, such as `server.resources.subscribe`.
  public var capability: Reference
  /// The revisions in which it is needed.
  public var span: RevisionSpan
  /// The member of the message whose presence makes it needed; always needed when nil.
  public var when: String?

  /// Makes a need.
  public init(capability: Reference, span: RevisionSpan = .always, when: String? = nil) {
    self.capability = capability
    self.span = span
    self.when = when
  }
}

/// An HTTP header that mirrors a part of the message.
public struct HeaderMirror: Sendable, Hashable {
  /// The header's name.
  public var name: String
  /// The mirrored part: `method`, or a path such as `params.name`.
  public var path: String
  /// The revisions that have it.
  public var span: RevisionSpan
  /// Where it stands.
  public var source: Source

  /// Makes a mirror.
  public init(name: String, path: String, span: RevisionSpan = .always, source: Source = Source()) {
    self.name = name
    self.path = path
    self.span = span
    self.source = source
  }
}
