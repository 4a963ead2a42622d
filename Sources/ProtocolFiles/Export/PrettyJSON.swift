import MCPWire

/// JSON for people: on several lines, two spaces deep.
enum PrettyJSON {
  static func render(_ value: JSONValue, indentation: String = "") -> String {
    let inner = indentation + "  "
    switch value {
    case .array(let items) where !items.isEmpty:
      let lines = items.map { inner + render($0, indentation: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indentation)]"
    case .object(let object) where !object.isEmpty:
      let lines = object.members.map {
        "\(inner)\(scalar(.string($0.key))): \(render($0.value, indentation: inner))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indentation)}"
    default: return scalar(value)
    }
  }

  private static func scalar(_ value: JSONValue) -> String {
    // A value without floating-point numbers always has a text.
    (try? value.jsonText()) ?? "null"
  }
}
