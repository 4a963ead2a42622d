/// Writes a node tree as JSON.
public enum JSONText {
  /// The tree as JSON, on one line.
  public static func render(_ node: Node) -> String {
    switch node.value {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let text): quoted(text)
    case .list(let items): "[\(items.map(render).joined(separator: ", "))]"
    case .map(let entries):
      "{\(entries.map { "\(quoted($0.name)): \(render($0.value))" }.joined(separator: ", "))}"
    }
  }

  /// A text between quotes.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
