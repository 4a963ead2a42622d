extension SnapshotComparison {
  /// Compares the cases of a union.
  ///
  /// One that says nothing which the others did not is nothing on the wire, and so is one that goes while another
  /// allows all that it allowed.
  mutating func compare(
    _ old: Set<WireShape.Shape>, _ new: Set<WireShape.Shape>, of path: String, _ senders: Set<Direction>,
    rejectsUnknown: Bool
  ) {
    let relation = ShapeRelation(before: before, after: after)
    var added = new.subtracting(old)
    for option in old.subtracting(new).sorted(by: { "\($0)" < "\($1)" }) {
      if let successor = successor(of: option, among: added) {
        added.remove(successor)
        add(
          Change(
            .renamed, "case", of: path, name: "\(successor)", before: "\(option)", after: "\(successor)"))
        compareSuccessor(successor, of: option, senders)
        continue
      }
      let isGone = !relation.contains(after: .union(new), before: option)
      add(
        Change(.removed, "case", of: path, name: "\(option)", wire: isGone ? .removedOption(senders) : .none))
    }
    for option in added {
      let isNew = !relation.contains(before: .union(old), after: option)
      let impact = isNew ? WireImpact.addedOption(senders, rejectsUnknown: rejectsUnknown) : .none
      add(Change(.added, "case", of: path, name: "\(option)", wire: impact))
    }
  }

  /// The new type among several that took the place of one: it allows all that the one allowed.
  func successor(of old: WireShape.Shape, among new: Set<WireShape.Shape>) -> WireShape.Shape? {
    let relation = ShapeRelation(before: before, after: after)
    return new.filter { option in
      guard case .named(let name) = option, before.shape.types[name] == nil else { return false }
      return relation.contains(after: option, before: old)
    }.min { "\($0)" < "\($1)" }
  }

  /// Compares the members of a type with those of the one whose place it took.
  mutating func compareSuccessor(
    _ new: WireShape.Shape, of old: WireShape.Shape, _ senders: Set<Direction>
  ) {
    guard case .object(let members) = before.expanded(old), case .object(let others) = after.expanded(new)
    else {
      return
    }
    compare(members, others, of: "types.\(new)", senders)
  }
}
