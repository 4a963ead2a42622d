import Foundation
import TestSupport

/// The changes of types between neighbouring revisions that another program found, in `schema-analysis.md`.
///
/// Each is a short statement, as `Statements` makes them of our own changes.
enum AnalysedChanges {
  static let file = "design/schema-analysis.md"

  /// The statements by the two revisions.
  static func statements() throws -> [String: Set<String>] {
    let text = try String(contentsOf: SharedData.root.appending(path: file), encoding: .utf8)
      .replacing("\u{2011}", with: "-")
    guard let start = text.range(of: "### 4.3"), let end = text.range(of: "### 4.4") else { return [:] }
    var result: [String: Set<String>] = [:]
    var pair = ""
    for line in text[start.upperBound..<end.lowerBound].split(separator: "\n") {
      if let heading = line.wholeMatch(of: /\*\*(\S+) → (\S+)\*\*/) {
        pair = "\(heading.1) \(heading.2)"
      } else if let list = line.wholeMatch(of: /\* (added|removed) \(\d+\): (.*)/) {
        let sign = list.1 == "added" ? "+" : "-"
        result[pair, default: []].formUnion(list.2.matches(of: /`([^`]+)`/).map { "\(sign) \($0.1)" })
      } else if let list = line.wholeMatch(of: /\* changed \(\d+\): (.*)/) {
        for item in list.1.components(separatedBy: " · ") {
          guard let parts = item.wholeMatch(of: /`([^`]+)`: (.*)/) else { continue }
          let changes = parts.2.components(separatedBy: "; ")
          result[pair, default: []].formUnion(changes.map { statement(of: String(parts.1), $0) })
        }
      }
    }
    return result
  }

  /// `+title?: String` is a member, `+AudioContent` a case; `−task` is either; `a: T ⇒ U` has another type.
  private static func statement(of type: String, _ change: String) -> String {
    if let presence = change.wholeMatch(of: /(\S+) now (required|optional)/) {
      return "\(type).\(presence.1) \(presence.2)"
    }
    let name = change.dropFirst().prefix { $0 != ":" && $0 != " " }
    if change.contains("⇒") { return "\(type).\(change.prefix { $0 != ":" }) ⇒" }
    if change.hasPrefix("+") { return change.contains(":") ? "\(type) + \(name)" : "\(type) + |\(name)" }
    return "\(type) - \(name)"
  }
}
