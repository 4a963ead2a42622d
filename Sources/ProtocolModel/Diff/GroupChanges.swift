extension [Change] {
  /// The changes in their order, with what happened alike to several owners, or in several revisions, told once.
  public var grouped: [Change] {
    let revisions = merged(by: \.withoutRevisions) { $0.revisions += $1.revisions }
    return revisions.merged(by: \.withoutOwner) { first, other in
      first.owners += other.owners
      if first.feature != other.feature { first.feature = nil }
    }.map { change in
      var change = change
      change.owners = Set(change.owners).sorted()
      change.revisions = Set(change.revisions).sorted()
      return change
    }.sorted { $0.order < $1.order }
  }

  private func merged(by key: (Change) -> Change, _ merge: (inout Change, Change) -> Void) -> [Change] {
    var result: [Change] = []
    var places: [Change: Int] = [:]
    for change in sorted(by: { $0.order < $1.order }) {
      if let place = places[key(change)] {
        merge(&result[place], change)
      } else {
        places[key(change)] = result.count
        result.append(change)
      }
    }
    return result
  }
}

extension Change {
  fileprivate var withoutRevisions: Change {
    var change = self
    change.revisions = []
    return change
  }

  /// What happened, wherever it did. Types are told together only within their feature, and messages one by one.
  fileprivate var withoutOwner: Change {
    if ["request", "notification", "error", "revision"].contains(part) { return self }
    var change = self
    change.owners = [owners.first.map { String($0.prefix { $0 != "." }) } ?? ""]
    if part == "type" { return change }
    change.feature = nil
    return change
  }

  /// By the section of the description, by path and part, then by all else, so that no two stand in any order.
  var order: String {
    let section = owners.first?.hasPrefix("methods.") == true ? "0" : "1"
    let impacts = [server, client, source].map(\.description)
    let said =
      [part, name ?? "", kind.rawValue, before ?? "", after ?? ""] + impacts + declarations + revisions
    return ([section, feature ?? "~"] + owners + said).joined(separator: "\u{0}")
  }
}
