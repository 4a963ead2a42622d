extension SnapshotComparison {
  /// Compares what no shape tells, for the parts that both sides have.
  mutating func compareFacts() {
    for (path, facts) in after.facts {
      guard let earlier = before.facts[path] else { continue }
      for identity in Set((facts + earlier).map(\.identity)) {
        let old = earlier.first { $0.identity == identity }
        let new = facts.first { $0.identity == identity }
        guard old?.value != new?.value, let fact = new ?? old else { continue }
        add(
          Change(
            old == nil ? .added : new == nil ? .removed : .changed, fact.key, of: path, name: fact.name,
            before: old?.value, after: new?.value, wire: impact(of: fact, at: path, old?.value, new?.value)))
      }
    }
  }

  private func impact(of fact: Fact, at path: String, _ old: String?, _ new: String?) -> WireImpact {
    // Whoever sends a member that is as new as the need for it has not sent it before.
    if case .need(let when?) = fact.kind,
      !hasMember(when, ofMethodAt: path, before) || !hasMember(when, ofMethodAt: path, after)
    {
      return .additive
    }
    return .of(fact.kind, from: old, to: new)
  }

  /// Whether the parameters of a method have a member, such as `params.task`, in any of their forms.
  private func hasMember(_ member: String, ofMethodAt path: String, _ snapshot: Snapshot) -> Bool {
    let name = member.split(separator: ".").last.map(String.init) ?? member
    let method = String(path.drop { $0 != "." }.dropFirst())
    guard let params = snapshot.shape.methods[method]?.params else { return false }
    func has(_ shape: WireShape.Shape, _ depth: Int) -> Bool {
      switch snapshot.expanded(shape) {
      case .object(let members): members[name] != nil
      case .union(let cases): depth < 8 && cases.contains { has($0, depth + 1) }
      default: false
      }
    }
    return has(params.shape, 0)
  }
}

extension Fact {
  fileprivate struct Identity: Hashable {
    let key: String
    let name: String?
  }

  fileprivate var identity: Identity { Identity(key: key, name: name) }
}
