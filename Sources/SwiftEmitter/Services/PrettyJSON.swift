import ProtocolModel

/// A node as JSON that people can read: what fits on a line stands on one.
func prettyJSON(_ node: Node, indentation: String = "") -> String {
  let line = compactJSON(node)
  guard line.utf8.count + indentation.utf8.count > 90 else { return line }
  let inner = indentation + "  "
  switch node.value {
  case .list(let items):
    let lines = items.map { inner + prettyJSON($0, indentation: inner) }
    return "[\n\(lines.joined(separator: ",\n"))\n\(indentation)]"
  case .map(let entries):
    let lines = entries.map { entry in
      "\(inner)\(JSONText.quoted(entry.name)): \(prettyJSON(entry.value, indentation: inner))"
    }
    return "{\n\(lines.joined(separator: ",\n"))\n\(indentation)}"
  default: return line
  }
}

/// A node as JSON on one line.
private func compactJSON(_ node: Node) -> String {
  switch node.value {
  case .list(let items): "[\(items.map(compactJSON).joined(separator: ", "))]"
  case .map(let entries):
    "{\(entries.map { "\(JSONText.quoted($0.name)): \(compactJSON($0.value))" }.joined(separator: ", "))}"
  default: JSONText.render(node)
  }
}

/// A text of several lines as a Swift literal in which nothing is escaped.
func rawLiteral(_ text: String) -> Code {
  var pounds = "#"
  while text.contains("\"\"\"" + pounds) || text.contains("\\" + pounds) { pounds += "#" }
  return """
    \(pounds)\"""
    \(text)
    \"""\(pounds)
    """
}
