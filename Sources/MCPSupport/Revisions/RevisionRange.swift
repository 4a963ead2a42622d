/// The revisions in which something holds: from one to another, both included, open where nil.
public struct RevisionRange: Sendable, Hashable {
  /// The first revision.
  public let since: Revision?
  /// The last revision.
  public let until: Revision?

  private init(_ since: Revision?, _ until: Revision?) {
    self.since = since
    self.until = until
  }

  /// Every revision.
  public static var always: RevisionRange { RevisionRange(nil, nil) }

  /// A revision and all later ones.
  public static func since(_ first: Revision) -> RevisionRange { RevisionRange(first, nil) }

  /// A revision and all earlier ones.
  public static func until(_ last: Revision) -> RevisionRange { RevisionRange(nil, last) }

  /// One revision.
  public static func only(_ revision: Revision) -> RevisionRange { RevisionRange(revision, revision) }

  /// Two revisions and all between them.
  public static func between(_ first: Revision, _ last: Revision) -> RevisionRange {
    RevisionRange(first, last)
  }

  /// Whether a revision is in both ranges.
  public func overlaps(_ other: RevisionRange) -> Bool {
    let first = max(since ?? .oldest, other.since ?? .oldest)
    return first <= min(until ?? .newest, other.until ?? .newest)
  }

  /// Whether a revision is in the range.
  public func contains(_ revision: Revision) -> Bool {
    (since.map { $0 <= revision } ?? true) && (until.map { revision <= $0 } ?? true)
  }
}

extension RevisionRange: CustomStringConvertible {
  /// The range in words, such as `since 2025-06-18`.
  public var description: String {
    switch (since, until) {
    case (nil, nil): "always"
    case (let first?, nil): "since \(first)"
    case (nil, let last?): "until \(last)"
    case (let first?, let last?): first == last ? "only \(first)" : "\(first) to \(last)"
    }
  }
}
