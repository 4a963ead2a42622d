/// What any part of a description may say about itself.
public struct Facts: Sendable, Hashable {
  /// The revisions it lives in.
  public var span: RevisionSpan
  /// Documentation, in the project's own words.
  public var doc: String?
  /// The Swift name, where the derived one will not do.
  public var swiftName: String?
  /// Set when the protocol wants it used no more.
  public var deprecation: Deprecation?
  /// The page or SEP that states a fact which no official schema holds.
  public var evidence: String?
  /// The keys that a person has yet to fill in; an import leaves them where no schema can tell.
  public var todo: [String]
  /// Where it stands.
  public var source: Source

  /// Makes facts.
  public init(
    span: RevisionSpan = .always, doc: String? = nil, swiftName: String? = nil,
    deprecation: Deprecation? = nil, evidence: String? = nil, todo: [String] = [],
    source: Source = Source()
  ) {
    self.span = span
    self.doc = doc
    self.swiftName = swiftName
    self.deprecation = deprecation
    self.evidence = evidence
    self.todo = todo
    self.source = source
  }
}

/// Since when something is deprecated, and why.
public struct Deprecation: Sendable, Hashable {
  /// The revision that deprecated it.
  public var since: String
  /// The SEP or page, and what to use instead.
  public var note: String

  /// Makes a deprecation.
  public init(since: String, note: String) {
    self.since = since
    self.note = note
  }
}
