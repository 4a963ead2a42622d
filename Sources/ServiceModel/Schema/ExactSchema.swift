import ProtocolModel

extension Node {
  /// Whether the Swift type for a schema reads exactly what the schema takes, so that nothing else needs to be checked.
  ///
  /// Only what is simple counts; to check once more than needed costs time, to check less lets wrong values in.
  var isReadExactly: Bool {
    guard let entries = map else { return bool == true }
    let known: Set = [
      "type", "properties", "required", "additionalProperties", "items", "enum", "const", "$schema",
    ]
    let rest = entries.filter { !SchemaKeywords.annotations.contains($0.name) && !isOpenExtension($0.name) }
    guard !rest.isEmpty else { return true }
    guard rest.allSatisfy({ known.contains($0.name) }) else { return false }
    if let values = self["enum"]?.list ?? self["const"].map({ [$0] }) {
      let isText = schemaTypes == ["string"] || self["type"] == nil
      return isText && rest.allSatisfy { ["type", "enum", "const"].contains($0.name) } && rest.count <= 2
        && values.allSatisfy { $0.string != nil }
    }
    let kinds = schemaTypes.filter { $0 != "null" }
    guard kinds.count == 1 else { return false }
    switch kinds[0] {
    case "array": return self["items"]?.isReadExactly ?? true
    case "object":
      let properties = Set(schemaProperties.map(\.name))
      return requiredNames.allSatisfy(properties.contains)
        && schemaProperties.allSatisfy(\.value.isReadExactly)
        && (self["additionalProperties"].map { $0.bool == false || $0.isReadExactly } ?? true)
    default: return true
    }
  }

  private func isOpenExtension(_ keyword: String) -> Bool { keyword.hasPrefix("x-") }
}
