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
        inside == nil ? ShapeRelation(before: before, after: after).freedom(from: old.shape, to: new.shape) : Freedom()
      if old.isRequired != new.isRequired {
        freedom = Freedom(isLess: freedom.isLess || new.isRequired, isMore: freedom.isMore || old.isRequired)
      }
      if freedom != Freedom() {
        add(
          Change(
            .changed, part, of: path, name: name, before: "\(old)", after: "\(new)", wire: freedom.impact(senders)))
      }
      if let inside {
        compareInside(inside.old, inside.new, of: [path, name].compactMap(\.self).joined(separator: "."), senders)
      }
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
      compare(values, others, of: path, "value", senders)
    } else {
      compare(old.members, new.members, of: path, senders)
    }
  }

  /// The two shapes to go into, where both are spelled out in place; nil where they can only differ as a whole.
  ///
  /// A type that has a name in one of the two and none in the other is gone into too: having a name changes nothing.
  private func unfolded(
    _ old: WireShape.Shape, _ new: WireShape.Shape
  ) -> (old: WireShape.Shape, new: WireShape.Shape)? {
    switch (old, new) {
    case (.list(let item), .list(let other)), (.map(let item), .map(let other)),
      (.nullable(let item), .nullable(let other)):
      return unfolded(item, other)
    case (.named, .object), (.named, .enumeration):
      let old = before.expanded(old)
      return old.isNamed ? nil : unfolded(old, new)
    case (.object, .named), (.enumeration, .named):
      let new = after.expanded(new)
      return new.isNamed ? nil : unfolded(old, new)
    case (.object, .object), (.object, .builtin(.object)), (.builtin(.object), .object),
      (.enumeration, .enumeration):
      return (old, new)
    default: return nil
    }
  }
}

extension WireShape.Shape {
  fileprivate var isNamed: Bool { if case .named = self { true } else { false } }

  /// The members of an object that is spelled out; none for any other.
  fileprivate var members: [String: WireShape.Member] {
    if case .object(let members) = self { members } else { [:] }
  }
}
