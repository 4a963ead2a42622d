import ProtocolModel

/// Changes by what they are about.
enum DiffSections {
  /// The changes of the protocol as a whole, of each feature, and of what belongs to none.
  static func sections(of changes: [Change]) -> [(name: String, changes: [Change])] {
    let byName = Dictionary(grouping: changes, by: name)
    return byName.keys.sorted { rank($0) < rank($1) }.map { ($0, byName[$0] ?? []) }
  }

  /// How many changes there are, and how many do what to whom.
  static func summary(of changes: [Change]) -> String {
    if changes.isEmpty { return "no changes" }
    let counts = [("server", \Change.server), ("client", \.client), ("source", \.source)].map {
      side, impact in
      let breaking = changes.count { $0[keyPath: impact] == .breaking }
      let additive = changes.count { $0[keyPath: impact] == .additive }
      return "\(side) \(breaking) breaking, \(additive) additive"
    }
    return "\(changes.count) change\(changes.count == 1 ? "" : "s"): \(counts.joined(separator: "; "))"
  }

  private static func name(of change: Change) -> String {
    if let feature = change.feature { return feature }
    let section = change.owners.first?.prefix { $0 != "." } ?? ""
    switch section {
    case "protocol", "revisions", "eras": return "protocol"
    case "errors": return "errors"
    default: return change.owners.count > 1 ? "several features" : String(section)
    }
  }

  private static func rank(_ name: String) -> String {
    name == "protocol" ? "0" : name == "several features" ? "1" : "2\(name)"
  }
}
