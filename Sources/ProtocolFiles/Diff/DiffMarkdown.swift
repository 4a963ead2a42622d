import ProtocolModel

/// Writes changes as a Markdown page, fit for a pull request or a changelog: a table for each feature.
public enum DiffMarkdown {
  /// The page of changes that are grouped and in order.
  public static func render(_ changes: [Change], from before: String, to after: String) -> String {
    let sections = DiffSections.sections(of: changes).map { name, changes in
      let rows = changes.map { change in
        ["\(change.sign) \(change.line(code))"] + [change.server, change.client, change.source].map(cell)
      }
      return "## \(name)\n\n" + MarkdownReference.table(["change", "server", "client", "source"], rows)
    }
    let head = ["# \(before) → \(after)", DiffSections.summary(of: changes) + "."]
    return (head + sections).joined(separator: "\n\n") + "\n"
  }

  private static func code(_ text: String) -> String { "`\(text)`" }

  private static func cell(_ impact: Impact) -> String {
    switch impact {
    case .none: ""
    case .additive: "additive"
    case .breaking: "**breaking**"
    }
  }
}
