/// How the values of one shape relate to those of another.
struct ShapeRelation {
  /// The definitions of the shape before.
  let before: Snapshot
  /// Those of the shape after.
  let after: Snapshot

  /// How what may be sent changed; nothing where both shapes have the same values.
  func freedom(from old: WireShape.Shape, to new: WireShape.Shape) -> Freedom {
    Freedom(isLess: !contains(after: new, before: old), isMore: !contains(before: old, after: new))
  }

  /// Whether what could be sent before still can.
  func contains(after new: WireShape.Shape, before old: WireShape.Shape) -> Bool {
    contains(Side(after, new), Side(before, old), [])
  }

  /// Whether what can be sent could be sent before.
  func contains(before old: WireShape.Shape, after new: WireShape.Shape) -> Bool {
    contains(Side(before, old), Side(after, new), [])
  }

  /// A shape, and where its names lead.
  private struct Side {
    let snapshot: Snapshot
    let shape: WireShape.Shape

    init(_ snapshot: Snapshot, _ shape: WireShape.Shape) {
      self.snapshot = snapshot
      self.shape = shape
    }

    func with(_ shape: WireShape.Shape) -> Side { Side(snapshot, shape) }

    /// What the shape stands for, where it is a name.
    var expanded: Side { with(snapshot.spelledOut(shape)) }
  }

  /// Whether every value of `inner` is one of `outer`.
  ///
  /// One name on both sides is the same type: what changed inside is told there. Types that hold themselves fit if
  /// nothing else does not.
  ///
  /// - Parameter entered: the pairs that are being looked at.
  private func contains(_ outer: Side, _ inner: Side, _ entered: Set<[WireShape.Shape]>) -> Bool {
    if outer.shape == inner.shape || entered.contains([outer.shape, inner.shape]) { return true }
    let entered = entered.union([[outer.shape, inner.shape]])
    let expanded = (outer: outer.expanded, inner: inner.expanded)
    if expanded.outer.shape != outer.shape || expanded.inner.shape != inner.shape {
      return contains(expanded.outer, expanded.inner, entered)
    }
    func within(_ one: WireShape.Shape, _ other: WireShape.Shape) -> Bool {
      contains(outer.with(one), inner.with(other), entered)
    }
    switch (outer.shape, inner.shape) {
    case (.builtin(.any), _): return true
    case (_, .union(let cases)): return cases.allSatisfy { within(outer.shape, $0) }
    case (.nullable(let item), .nullable(let other)): return within(item, other)
    case (.nullable(let item), _): return within(item, inner.shape)
    case (.union(let cases), _): return cases.contains { within($0, inner.shape) }
    case (.bounded(let base, let bounds), .bounded(let other, let others)):
      return bounds.contain(others) && within(base, other)
    case (_, .bounded(let base, _)): return within(outer.shape, base)
    case (.builtin(let builtin), .builtin(let other)): return builtin.contains(other)
    case (.builtin(.string), .constant), (.builtin(.string), .enumeration), (.builtin(.id), .constant),
      (.builtin(.id), .enumeration):
      return true
    case (.enumeration(let values), .constant(let text)): return values.contains(text)
    case (.constant(let text), .enumeration(let values)): return values == [text]
    case (.enumeration(let values), .enumeration(let others)): return values.isSuperset(of: others)
    case (.builtin(.object), .object), (.builtin(.object), .map): return true
    case (.list(let item), .list(let other)), (.map(let item), .map(let other)): return within(item, other)
    case (.map(let item), .object(let members)): return members.values.allSatisfy { within(item, $0.shape) }
    case (.object(let members), .object(let others)):
      // Others may always be sent too, but nobody counts on what is not described.
      return Set(members.keys).isSuperset(of: others.keys)
        && members.allSatisfy { name, member in
          guard let other = others[name] else { return !member.isRequired }
          return (other.isRequired || !member.isRequired) && within(member.shape, other.shape)
        }
    case (.object(let members), .builtin(.object)): return members.isEmpty
    default: return false
    }
  }
}

extension Builtin {
  /// Whether every value of another built-in type is one of this.
  fileprivate func contains(_ other: Builtin) -> Bool {
    switch (self, other) {
    case (.any, _), (.number, .int), (.object, .schema): true
    case (.string, .base64), (.string, .uri), (.string, .uriTemplate): true
    case (.id, .token), (.token, .id), (.id, .string), (.id, .int), (.token, .string), (.token, .int): true
    default: self == other
    }
  }
}

extension Bounds {
  /// Whether whatever keeps to other bounds keeps to these.
  fileprivate func contain(_ other: Bounds) -> Bool {
    func number(_ text: String?, _ open: Double) -> Double { text.flatMap(Double.init) ?? open }
    return number(lower, -.infinity) <= number(other.lower, -.infinity)
      && number(other.upper, .infinity) <= number(upper, .infinity)
  }
}
