/// The revisions in which something lives: from one to another, both included, open where nil.
///
/// Revisions are named by ISO dates, so their order is the order of their names.
public struct RevisionSpan: Sendable, Hashable {
  /// The first revision.
  public var since: String?
  /// The last revision.
  public var until: String?

  /// Every revision.
  public static let always = RevisionSpan()
  /// No revision.
  public static let never = RevisionSpan(since: "9999-12-31", until: "0000-01-01")

  /// Makes a span.
  public init(since: String? = nil, until: String? = nil) {
    self.since = since
    self.until = until
  }

  /// Whether a revision is in the span.
  public func contains(_ revision: String) -> Bool {
    (since.map { $0 <= revision } ?? true) && (until.map { revision <= $0 } ?? true)
  }

  /// Whether every revision of `other` is in this span.
  public func contains(_ other: RevisionSpan) -> Bool {
    let startsInside = since.map { own in other.since.map { own <= $0 } ?? false } ?? true
    let endsInside = until.map { own in other.until.map { $0 <= own } ?? false } ?? true
    return startsInside && endsInside
  }

  /// The revisions that are in both spans; it may be empty.
  public func intersection(_ other: RevisionSpan) -> RevisionSpan {
    let starts = [since, other.since].compactMap(\.self)
    let ends = [until, other.until].compactMap(\.self)
    return RevisionSpan(since: starts.max(), until: ends.min())
  }

  /// Whether the span ends before it starts.
  public var isEmpty: Bool {
    guard let since, let until else { return false }
    return until < since
  }
}

extension RevisionSpan: CustomStringConvertible {
  /// The span as it is written in a description: `2025-03-26..2025-11-25`, `..2025-06-18`, `2025-11-25`.
  public var description: String {
    if let since, since == until { return since }
    return "\(since ?? "")..\(until ?? "")"
  }

  /// The words for the span after a type, a value or a path, with a space before each; none for all revisions.
  public var clause: String {
    if let since, since == until { return " only \(since)" }
    return (since.map { " since \($0)" } ?? "") + (until.map { " until \($0)" } ?? "")
  }
}
