extension SnapshotComparison {
  /// Compares the members of an object.
  mutating func compare(
    _ old: [String: WireShape.Member], _ new: [String: WireShape.Member], of path: String,
    _ senders: Set<Direction>
  ) {
    for (name, old, new) in pairs(old, new) {
      compare(old, new, of: path, "member", name: name, senders)
    }
  }

  /// Compares a member, or anything else that a shape says of its owner.
  mutating func compare(
    _ old: WireShape.Member?, _ new: WireShape.Member?, of path: String, _ part: String, name: String? = nil,
    _ senders: Set<Direction>
  ) {
    switch (old, new) {
    case (let old?, let new?):
      let inside = unfolded(old.shape, new.shape)
      var freedom =
        inside == nil
        ? ShapeRelation(before: before, after: after).freedom(from: old.shape, to: new.shape) : Freedom()
      if old.isRequired != new.isRequired {
        freedom = Freedom(isLess: freedom.isLess || new.isRequired, isMore: freedom.isMore || old.isRequired)
      }
      if freedom != Freedom() {
        add(
          Change(
            .changed, part, of: path, name: name, before: "\(old)", after: "\(new)",
            wire: freedom.impact(senders)))
        // What was one type may be one of several now.
        if case .union(let cases) = after.expanded(new.shape),
          let successor = successor(of: old.shape, among: cases)
        {
          compareSuccessor(successor, of: old.shape, senders)
        }
      }
      guard let inside, entered.insert([old.shape, new.shape]).inserted else { return }
      compareInside(inside.old, inside.new, of: part == "type" ? path : "\(path).\(name ?? part)", senders)
      entered.remove([old.shape, new.shape])
    case (nil, let new?):
      add(Change(.added, part, of: path, name: name, after: "\(new)", wire: .added(new, senders)))
    case (let old?, nil):
      add(Change(.removed, part, of: path, name: name, before: "\(old)", wire: .removed(old, senders)))
    case (nil, nil): break
    }
  }

  private mutating func compareInside(
    _ old: WireShape.Shape, _ new: WireShape.Shape, of path: String, _ senders: Set<Direction>
  ) {
    if case .enumeration(let values) = old, case .enumeration(let others) = new {
      compare(values, others, of: path, senders)
    } else {
      compare(old.members, new.members, of: path, senders)
    }
  }

  /// The two shapes to go into, where both have parts and are not one type; nil where they can only differ as a whole.
  ///
  /// Names are nothing on the wire: a type that has another name, or none, is gone into.
  private func unfolded(
    _ old: WireShape.Shape, _ new: WireShape.Shape
  ) -> (old: WireShape.Shape, new: WireShape.Shape)? {
    guard old != new else { return nil }
    switch (old, new) {
    case (.list(let item), .list(let other)), (.map(let item), .map(let other)),
      (.nullable(let item), .nullable(let other)):
      return unfolded(item, other)
    case (.object, .object), (.object, .builtin(.object)), (.builtin(.object), .object),
      (.enumeration, .enumeration):
      return (old, new)
    default:
      let (inner, other) = (before.spelledOut(old), after.spelledOut(new))
      return inner == old && other == new ? nil : unfolded(inner, other)
    }
  }
}

extension WireShape.Shape {
  /// The members of an object that is spelled out; none for any other.
  fileprivate var members: [String: WireShape.Member] {
    if case .object(let members) = self { members } else { [:] }
  }
}
