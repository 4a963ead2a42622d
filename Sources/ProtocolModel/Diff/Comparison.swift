/// Two sides to compare: which revisions with which, and what Swift is generated from before and after.
public struct Comparison: Sendable {
  /// One side.
  public enum Operand: Sendable {
    /// A revision of a description.
    case revision(Description, String)
    /// A description with all its revisions.
    case whole(Description)
    /// An official schema, and the revision that it describes.
    case official(WireShape, String)
  }

  /// The description from which Swift is generated before.
  public let before: Model
  /// The description from which it is generated after.
  public let after: Model
  /// The types that have another name after, by the names before.
  public let renames: [String: String]
  /// Whether the two are descriptions as a whole.
  let isWhole: Bool
  /// Whether one of the two is an official schema.
  private let isOfficial: Bool
  private let pairs: [Pair]

  /// Two revisions that are compared.
  private struct Pair {
    let before: (model: Model, revision: String)
    let after: (model: Model, revision: String)
  }

  /// Pairs two sides; nil where they have no revision in common.
  public init?(_ before: Operand, _ after: Operand) {
    switch (before, after) {
    case (.whole(let old), .whole(let new)): self.init(whole: old, new)
    case (.whole(let old), .revision(_, let date)), (.whole(let old), .official(_, let date)):
      guard old.has(date) else { return nil }
      self.init(.revision(old, date), after)
    case (.revision(_, let date), .whole(let new)), (.official(_, let date), .whole(let new)):
      guard new.has(date) else { return nil }
      self.init(before, .revision(new, date))
    case (.revision(let old, let date), .revision(let new, let other)): self.init(old, date, new, other)
    case (_, _): self.init(official: before, after)
    }
  }

  private init?(whole old: Description, _ new: Description) {
    let (aligned, renames) = old.aligned(to: new)
    let common = old.revisions.map(\.date).filter(new.has)
    guard !common.isEmpty else { return nil }
    let (before, after) = (Self.model(aligned), Self.model(new))
    self.before = Self.model(old)
    self.after = after
    self.renames = renames
    isWhole = true
    isOfficial = false
    pairs = common.map { Pair(before: (before, $0), after: (after, $0)) }
  }

  private init(_ old: Description, _ date: String, _ new: Description, _ other: String) {
    let (aligned, renames) = old.aligned(to: new)
    before = Self.model(old.asOf(date))
    after = Self.model(new.asOf(other))
    self.renames = renames
    isWhole = false
    isOfficial = false
    pairs = [Pair(before: (Self.model(aligned), date), after: (Self.model(new), other))]
  }

  /// Merges the newer side into the older one, as an import would; then both are revisions of one description.
  private init(official before: Operand, _ after: Operand) {
    let isBackwards = before.date > after.date
    let (older, newer) = isBackwards ? (after, before) : (before, after)
    let base = older.imported
    let date = newer.date > older.date ? newer.date : "\(older.date)+"
    let merged = Merge.merge(
      newer.shape, revision: date, era: base.revisions.last?.era.name ?? "", into: base
    ).0
    let (model, old) = (Self.model(merged), Self.model(base))
    let (first, last) = ((model, older.date), (model, date))
    self.before = isBackwards ? model : old
    self.after = isBackwards ? old : model
    let names = merged.types.compactMap { type -> (String, String)? in
      guard case .named(let name)? = type.officialNames.first(where: { $0.span.contains(older.date) })?.value,
        old.type(name) != nil, old.type(type.name) == nil
      else { return nil }
      return isBackwards ? (type.name, name) : (name, type.name)
    }
    renames = Dictionary(names) { first, _ in first }
    isWhole = false
    isOfficial = true
    pairs = [isBackwards ? Pair(before: last, after: first) : Pair(before: first, after: last)]
  }

  private static func model(_ description: Description) -> Model { Resolver.resolve(description).0 }

  /// What is not the same, each place by itself; what it does to Swift is not told yet.
  public var changes: [Change] {
    var changes = revisionChanges
    for (old, new) in renames {
      changes.append(Change(.renamed, "type", of: "types.\(new)", before: old, after: new))
    }
    for pair in pairs {
      let (old, new) = (pair.before, pair.after)
      let found = SnapshotComparison.changes(
        from: Snapshot(old.model, old.revision), to: Snapshot(new.model, new.revision),
        renamed: Set(renames.values), isOfficial: isOfficial)
      changes += found.map { change in
        var change = change
        if isWhole { change.revisions = [new.revision] }
        return change
      }
    }
    return changes.sorted { $0.order < $1.order }
  }

  /// The feature that the part at a path belongs to.
  public func feature(of path: String) -> String? { after.feature(of: path) ?? before.feature(of: path) }

  /// Revisions that only one of two descriptions has.
  private var revisionChanges: [Change] {
    guard isWhole else { return [] }
    let (old, new) = (before.description, after.description)
    let added = new.revisions.map(\.date).filter { !old.has($0) }.map {
      Change(.added, "revision", of: "revisions.\($0)", wire: .additive, source: .additive)
    }
    let removed = old.revisions.map(\.date).filter { !new.has($0) }.map {
      Change(.removed, "revision", of: "revisions.\($0)", wire: .breaking, source: .breaking)
    }
    return added + removed
  }
}

extension Description {
  fileprivate func has(_ revision: String) -> Bool { revisions.contains { $0.date == revision } }
}

extension Comparison.Operand {
  fileprivate var date: String {
    switch self {
    case .revision(_, let date), .official(_, let date): date
    case .whole(let description): description.revisions.last?.date ?? ""
    }
  }

  /// What an official schema of the side says, or would say.
  fileprivate var shape: WireShape {
    switch self {
    case .official(let shape, _): shape
    case .revision(let description, let date): Resolver.resolve(description).0.wireShape(of: date)
    case .whole(let description): Resolver.resolve(description).0.wireShape(of: date)
    }
  }

  /// The side as a description: as it was then, or as the first import makes it.
  fileprivate var imported: Description {
    switch self {
    case .official(let shape, let date):
      Merge.merge(shape, revision: date, era: "official", into: Description()).0
    case .revision(let description, let date): description.asOf(date)
    case .whole(let description): description
    }
  }
}
