/// Walks over two revisions at once and notes what is not the same.
struct SnapshotComparison {
  let before: Snapshot
  let after: Snapshot
  /// Types of which it is known that they have another name.
  let renamed: Set<String>
  /// Whether one of the two is an official schema.
  let isOfficial: Bool
  private(set) var changes: [Change] = []
  /// The shapes that are being gone into, so that types that hold themselves are gone into once.
  var entered: Set<[WireShape.Shape]> = []

  /// What is not the same on the wire in two revisions, and in what the descriptions say beside that.
  ///
  /// - Parameters:
  ///   - renamed: types of which it is known that they have another name.
  ///   - isOfficial: whether one of the two is an official schema, which tells no more than a shape, and has no types
  ///     but those that it names.
  static func changes(
    from before: Snapshot, to after: Snapshot, renamed: Set<String>, isOfficial: Bool
  ) -> [Change] {
    var comparison = SnapshotComparison(
      before: before, after: after, renamed: renamed, isOfficial: isOfficial)
    comparison.compareTypes()
    comparison.compareMethods()
    comparison.compareErrors()
    if !isOfficial { comparison.compareFacts() }
    return comparison.changes
  }

  private init(before: Snapshot, after: Snapshot, renamed: Set<String>, isOfficial: Bool) {
    self.before = before
    self.after = after
    self.renamed = renamed
    self.isOfficial = isOfficial
  }

  mutating func add(_ change: Change) {
    var change = change
    change.feature = change.owners.first.flatMap {
      after.model.feature(of: $0) ?? before.model.feature(of: $0)
    }
    changes.append(change)
  }

  /// The parts of both sides by their names.
  func pairs<Part>(_ old: [String: Part], _ new: [String: Part]) -> [(name: String, old: Part?, new: Part?)] {
    Set(old.keys).union(new.keys).map { ($0, old[$0], new[$0]) }
  }

  /// The sides that send a type, on both sides of the comparison if there are any; both where nobody can tell.
  func senders(of type: String) -> Set<Direction> {
    common(before.senders[type] ?? [], after.senders[type] ?? [])
  }

  /// Those who send something before and after; those who send it at either time where there are none.
  func common(_ old: Set<Direction>, _ new: Set<Direction>) -> Set<Direction> {
    let common = old.intersection(new)
    let all = common.isEmpty ? old.union(new) : common
    return all.isEmpty ? [.client, .server] : all
  }
}
