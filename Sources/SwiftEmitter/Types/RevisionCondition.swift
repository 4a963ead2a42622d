import ProtocolModel

/// A condition on the peer's revision, as generated code asks it.
struct RevisionCondition: Hashable {
  private let since: String?
  private let until: String?

  /// The condition under which a revision of `scope` is one of `span`; nil when all of them are.
  init?(_ span: RevisionSpan, scope: RevisionSpan, of revisions: [Revision]) {
    let dates = revisions.map(\.date).filter { scope.contains($0) }
    let inside = dates.filter { span.contains($0) }
    guard inside != dates else { return nil }
    // A bound that the scope has anyway is not asked for again.
    since = inside.first == dates.first ? nil : span.since
    until = inside.last == dates.last ? nil : span.until
  }

  /// The condition for a value such as `writer.revision`.
  func test(_ value: String) -> String {
    switch (since, until) {
    case (let since?, let until?) where since == until: "\(value) == .\(Self.name(since))"
    case (let since?, let until?):
      "(Revision.\(Self.name(since))...Revision.\(Self.name(until))).contains(\(value))"
    case (let since?, nil): "\(value) >= .\(Self.name(since))"
    case (nil, let until?): "\(value) <= .\(Self.name(until))"
    case (nil, nil): "true"
    }
  }

  /// The opposite condition.
  func negated(_ value: String) -> String {
    switch (since, until) {
    case (let since?, let until?) where since == until: "\(value) != .\(Self.name(since))"
    case (_?, _?): "!\(test(value))"
    case (let since?, nil): "\(value) < .\(Self.name(since))"
    case (nil, let until?): "\(value) > .\(Self.name(until))"
    case (nil, nil): "false"
    }
  }

  /// The Swift name of a revision: `v2025_06_18`.
  static func name(_ date: String) -> String {
    "v" + date.map { $0 == "-" ? "_" : String($0) }.joined()
  }
}

extension RevisionSpan {
  /// The span as a `RevisionRange` expression.
  var swiftRange: String {
    switch (since, until) {
    case (nil, nil): ".always"
    case (let since?, let until?) where since == until: ".only(.\(RevisionCondition.name(since)))"
    case (let since?, let until?):
      ".between(.\(RevisionCondition.name(since)), .\(RevisionCondition.name(until)))"
    case (let since?, nil): ".since(.\(RevisionCondition.name(since)))"
    case (nil, let until?): ".until(.\(RevisionCondition.name(until)))"
    }
  }
}
