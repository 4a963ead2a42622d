extension SnapshotComparison {
  /// Compares the types, by their names in the description.
  mutating func compareTypes() {
    for (name, old, new) in pairs(before.shape.types, after.shape.types) {
      let path = "types.\(name)"
      guard let old, let new else {
        if isOfficial, !isNamed(name, old == nil ? after : before) { continue }
        add(
          Change(old == nil ? .added : .removed, "type", of: path, wire: impact(of: name, isNew: old == nil)))
        continue
      }
      if !renamed.contains(name) { compareOfficialNames(of: name, at: path) }
      let rejects = before.model.type(name)?.union?.unknown == .reject
      switch (old, new) {
      case (.object(let members), .object(let others)): compare(members, others, of: path, senders(of: name))
      case (.enumeration(let values), .enumeration(let others)):
        compare(values, others, of: path, senders(of: name))
      case (.union(let cases), .union(let others)):
        compare(cases, others, of: path, senders(of: name), rejectsUnknown: rejects)
      default:
        let (old, new) = (old.spelledOut, new.spelledOut)
        compare(
          .init(old, isRequired: false), .init(new, isRequired: false), of: path, "type", senders(of: name))
      }
    }
  }

  private func isNamed(_ type: String, _ snapshot: Snapshot) -> Bool {
    snapshot.model.type(type)?.officialName(in: snapshot.revision) != nil
  }

  /// A name is nothing on the wire: what uses the type says what its coming or going means. A type that nothing uses
  /// stands for itself.
  private func impact(of type: String, isNew: Bool) -> WireImpact {
    if (isNew ? after : before).usedTypes.contains(type) { return .none }
    return isNew ? .additive : .breaking
  }

  private mutating func compareOfficialNames(of name: String, at path: String) {
    guard let old = before.model.type(name)?.officialName(in: before.revision),
      let new = after.model.type(name)?.officialName(in: after.revision), old != new
    else { return }
    add(Change(.renamed, "official", of: path, before: old, after: new))
  }

  /// Compares the values of an enumeration.
  mutating func compare(
    _ old: Set<String>, _ new: Set<String>, of path: String, _ senders: Set<Direction>
  ) {
    for value in new.subtracting(old) {
      let impact = WireImpact.addedOption(senders, rejectsUnknown: false)
      add(Change(.added, "value", of: path, name: value, wire: impact))
    }
    for value in old.subtracting(new) {
      add(Change(.removed, "value", of: path, name: value, wire: .removedOption(senders)))
    }
  }
}

extension WireShape.Definition {
  /// What stands for the definition's name where it is spelled out.
  var spelledOut: WireShape.Shape {
    switch self {
    case .object(let members): members.isEmpty ? .builtin(.object) : .object(members)
    case .enumeration(let values): .enumeration(values)
    case .union(let cases): .union(cases)
    case .alias(let target): target
    }
  }
}
