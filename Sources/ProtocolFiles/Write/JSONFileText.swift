import ProtocolModel

/// Writes what a description file says as JSON, laid out as the YAML would be.
public enum JSONFileText {
  /// The text of a file.
  public static func render(_ node: WrittenNode) -> String {
    text(node, indent: "", room: YAMLText.width) + "\n"
  }

  private static func text(_ node: WrittenNode, indent: String, room: Int) -> String {
    if let short = inline(node), short.count <= max(room, 2) { return short }
    let deeper = indent + "  "
    switch node {
    case .scalar(let scalar): return text(scalar)
    case .list(let items):
      return "[\n" + items.map { deeper + text($0) }.joined(separator: ",\n") + "\n\(indent)]"
    case .map(let entries, _):
      let lines = entries.map { entry in
        let key = deeper + JSONText.quoted(entry.key) + ": "
        return key + text(entry.value, indent: deeper, room: YAMLText.width - key.count - 1)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// A list, or a map of short values, on one line; nil for what has to stand on lines of its own.
  private static func inline(_ node: WrittenNode) -> String? {
    switch node {
    case .scalar(let scalar): return text(scalar)
    case .list(let items): return "[" + items.map(text).joined(separator: ", ") + "]"
    case .map(let entries, let layout):
      if entries.isEmpty { return "{}" }
      guard layout == .inline else { return nil }
      var texts: [String] = []
      for entry in entries {
        guard case .scalar(let scalar) = entry.value else { return nil }
        if case .prose = scalar { return nil }
        texts.append("\(JSONText.quoted(entry.key)): \(text(scalar))")
      }
      return "{ " + texts.joined(separator: ", ") + " }"
    }
  }

  private static func text(_ scalar: WrittenScalar) -> String {
    switch scalar {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let text), .prose(let text): JSONText.quoted(text)
    }
  }
}
