import ProtocolModel

/// Writes changes as text for people, a line for each, by feature.
public enum DiffText {
  /// The text of changes that are grouped and in order.
  public static func render(_ changes: [Change], from before: String, to after: String) -> String {
    var lines = ["\(before) → \(after)"]
    if !changes.isEmpty { lines += ["", "server    client    source"] }
    for section in DiffSections.sections(of: changes) {
      lines += ["", section.name]
      for change in section.changes {
        let impacts = [change.server, change.client, change.source].map { padded($0) }
        lines.append("\(impacts.joined())\(change.sign) \(change.line())")
      }
    }
    lines += ["", DiffSections.summary(of: changes)]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func padded(_ impact: Impact) -> String {
    let word = impact == .none ? "-" : impact.description
    return word + String(repeating: " ", count: 10 - word.count)
  }
}
