/// Walks over two revisions at once and notes what is not the same.
struct SnapshotComparison {
  let before: Snapshot
  let after: Snapshot
  private(set) var changes: [Change] = []

  /// What is not the same on the wire in two revisions, and in what the descriptions say beside that.
  static func changes(from before: Snapshot, to after: Snapshot) -> [Change] {
    var comparison = SnapshotComparison(before: before, after: after)
    comparison.compareTypes()
    comparison.compareMethods()
    comparison.compareErrors()
    comparison.compareFacts()
    return comparison.changes
  }

  private init(before: Snapshot, after: Snapshot) {
    self.before = before
    self.after = after
  }

  mutating func add(_ change: Change) {
    var change = change
    change.feature = change.owners.first.flatMap { after.feature(of: $0) ?? before.feature(of: $0) }
    changes.append(change)
  }

  /// Notes what only one side has, and compares what both have.
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
