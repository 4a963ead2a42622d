/// What the description says about a method, besides the types of its parts.
public struct MethodFacts: Sendable, Equatable {
  /// Whether an answer is expected.
  public enum Kind: Sendable, Equatable {
    /// Answered by a result or an error.
    case request
    /// Never answered.
    case notification
  }

  /// Who sends the method in some revisions.
  public struct Sent: Sendable, Equatable {
    /// Who sends it.
    public var by: Sender
    /// The revisions.
    public var revisions: RevisionRange

    /// Makes a fact.
    public init(by: Sender, revisions: RevisionRange = .always) {
      self.by = by
      self.revisions = revisions
    }
  }

  /// The name on the wire.
  public var name: String
  /// Whether an answer is expected.
  public var kind: Kind
  /// Who sends it, and in which revisions.
  public var senders: [Sent]
  /// The revisions that have it.
  public var revisions: RevisionRange
  /// The revisions in which `params` must be there; nil: in none.
  public var paramsRequired: RevisionRange?
  /// The capabilities that must have been declared.
  public var needs: [CapabilityNeed]
  /// The list in the result that comes page by page.
  public var page: String?
  /// Whether the result says how long it may be kept.
  public var isCacheable: Bool
  /// The revisions in which the sender may ask that the request be run as a task; nil for never.
  public var runsAsTask: RevisionRange?
  /// Whether the sender may ask for progress.
  public var reportsProgress: Bool
  /// Whether the sender may cancel it.
  public var isCancellable: Bool
  /// Whether it stays open until one side ends it.
  public var isLongLived: Bool
  /// The member of a subscription's filter that asks for this notification.
  public var listenFilter: String?
  /// The HTTP headers that mirror a part of the message.
  public var headers: [HeaderMirror]
  /// The revision that deprecated it.
  public var deprecated: Revision?

  /// Makes facts; all but the first three have a default.
  public init(
    name: String,
    kind: Kind,
    senders: [Sent],
    revisions: RevisionRange = .always,
    paramsRequired: RevisionRange? = nil,
    needs: [CapabilityNeed] = [],
    page: String? = nil,
    isCacheable: Bool = false,
    runsAsTask: RevisionRange? = nil,
    reportsProgress: Bool = false,
    isCancellable: Bool = false,
    isLongLived: Bool = false,
    listenFilter: String? = nil,
    headers: [HeaderMirror] = [],
    deprecated: Revision? = nil
  ) {
    self.name = name
    self.kind = kind
    self.senders = senders
    self.revisions = revisions
    self.paramsRequired = paramsRequired
    self.needs = needs
    self.page = page
    self.isCacheable = isCacheable
    self.runsAsTask = runsAsTask
    self.reportsProgress = reportsProgress
    self.isCancellable = isCancellable
    self.isLongLived = isLongLived
    self.listenFilter = listenFilter
    self.headers = headers
    self.deprecated = deprecated
  }
}
