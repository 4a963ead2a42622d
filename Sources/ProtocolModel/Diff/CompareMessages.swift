extension SnapshotComparison {
  /// Compares the methods, by their names on the wire.
  mutating func compareMethods() {
    for (name, old, new) in pairs(before.shape.methods, after.shape.methods) {
      let path = "methods.\(name)"
      guard let old, let new else {
        guard let message = old ?? new else { continue }
        add(
          Change(
            old == nil ? .added : .removed, message.kind.rawValue, of: path, before: old?.from?.rawValue,
            after: new?.from?.rawValue, wire: old == nil ? .additive : .breaking))
        continue
      }
      if old.kind != new.kind {
        add(
          Change(
            .changed, "kind", of: path, before: old.kind.rawValue, after: new.kind.rawValue, wire: .breaking))
      }
      compareSenders(old, new, of: path)
      let senders = common(old.from?.sides ?? [], new.from?.sides ?? [])
      compare(old.params, new.params, of: path, "params", senders)
      let answering = common(old.from?.receivers ?? [], new.from?.receivers ?? [])
      if let results = old.results, let others = new.results {
        compare(results, others, of: path, answering)
      }
    }
  }

  /// Who sends a method in another way does not send it in the old one.
  private mutating func compareSenders(_ old: WireShape.Message, _ new: WireShape.Message, of path: String) {
    guard old.from != new.from else { return }
    let gone = Set(old.from?.ways ?? []).subtracting(new.from?.ways ?? [])
    add(
      Change(
        .changed, "from", of: path, before: old.from?.rawValue, after: new.from?.rawValue,
        wire: gone.isEmpty ? .additive : .breaking))
  }

  private mutating func compare(
    _ old: Set<WireShape.Shape>, _ new: Set<WireShape.Shape>, of path: String, _ senders: Set<Direction>
  ) {
    let (gone, come) = (old.subtracting(new), new.subtracting(old))
    if let one = gone.first, let other = come.first, gone.count == 1, come.count == 1 {
      return compare(
        .init(one, isRequired: true), .init(other, isRequired: true), of: path, "result", senders)
    }
    for result in come {
      add(Change(.added, "result", of: path, name: "\(result)", wire: .addedResult(senders)))
    }
    for result in gone {
      add(Change(.removed, "result", of: path, name: "\(result)", wire: .removedOption(senders)))
    }
  }

  /// Compares the errors, by their names in the description.
  mutating func compareErrors() {
    let senders = common(Travel.answeringSides(before.shape), Travel.answeringSides(after.shape))
    for (name, old, new) in pairs(before.shape.errors, after.shape.errors) {
      let path = "errors.\(name)"
      guard let old, let new else {
        add(
          Change(
            old == nil ? .added : .removed, "error", of: path, before: old.map { "\($0)" },
            after: new.map { "\($0)" }, wire: old == nil ? .additive : .breaking))
        continue
      }
      if old.code != new.code {
        add(Change(.changed, "code", of: path, before: "\(old.code)", after: "\(new.code)", wire: .breaking))
      }
      compare(
        old.data.map { .init($0, isRequired: true) }, new.data.map { .init($0, isRequired: true) }, of: path,
        "data", senders)
    }
  }
}

extension Direction {
  /// The ways in which it is sent.
  fileprivate var ways: [Direction] { self == .both ? [.client, .server] : [self] }
}
