extension JSONText {
  /// The tree as JSON that people can read: what fits on a line stands on one.
  public static func pretty(_ node: Node, indentation: String = "") -> String {
    let line = render(node)
    guard line.utf8.count + indentation.utf8.count > 90 else { return line }
    let inner = indentation + "  "
    switch node.value {
    case .list(let items):
      let lines = items.map { inner + pretty($0, indentation: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indentation)]"
    case .map(let entries):
      let lines = entries.map { entry in
        "\(inner)\(quoted(entry.name)): \(pretty(entry.value, indentation: inner))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indentation)}"
    default: return line
    }
  }
}
