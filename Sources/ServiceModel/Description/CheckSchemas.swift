import ProtocolModel

extension ServiceReader {
  /// Checks every schema of the description before any is looked into: its keywords, and where its references lead.
  ///
  /// - Returns: whether none has an error.
  mutating func checkSchemas() -> Bool {
    let others = diagnostics
    diagnostics = Diagnostics()
    var check = SchemaCheck()
    func schemas(_ key: String, _ members: [String]) -> [Node] {
      (document[key]?.list ?? []).flatMap { part in members.compactMap { part[$0] } }
    }
    let tools = schemas("tools", ["inputSchema", "outputSchema"])
    let shared = (document["$defs"]?.map ?? []).map(\.value)
    let arguments = (document["prompts"]?.list ?? []).flatMap { $0["arguments"]?.list ?? [] }
      .compactMap { $0["schema"] }
    let variables = (document["resourceTemplates"]?.list ?? []).flatMap { $0[Self.variables]?.map ?? [] }
      .map(\.value)
    let forms = (document["forms"]?.map ?? []).map(\.value)
    for schema in tools + arguments + variables + forms {
      check.check(schema)
      checkReferences(schema, in: SchemaScope(root: schema, path: ["·"]))
    }
    for schema in shared {
      check.check(schema)
      checkReferences(schema, in: planner.references.document)
    }
    diagnostics.add(contentsOf: check.diagnostics.all)
    let hasErrors = diagnostics.hasErrors
    diagnostics = Diagnostics(others.all + diagnostics.all)
    return !hasErrors
  }

  private mutating func checkReferences(_ schema: Node, in scope: SchemaScope) {
    for entry in schema.map ?? [] {
      switch SchemaKeywords.kinds[entry.name] {
      case .schema: checkReferences(entry.value, in: scope)
      case .schemaList: for item in entry.value.list ?? [] { checkReferences(item, in: scope) }
      case .schemaMap: for item in entry.value.map ?? [] { checkReferences(item.value, in: scope) }
      default: break
      }
      guard entry.name == "$ref", let reference = entry.value.string else { continue }
      if !reference.hasPrefix("#") {
        let own = "#/$defs/\(reference)"
        let isName = planner.references.target(of: own, in: scope) != nil
        let advice = isName ? "did you mean '\(own)'?" : "copy what is needed into '$defs'"
        diagnostics.error(
          .externalReference, "'\(reference)' is in another document: \(advice)",
          at: entry.value.range)
      } else if planner.references.target(of: reference, in: scope) == nil {
        let hint = nearest(reference, in: planner.references.known(in: scope)).map {
          ": did you mean '\($0)'?"
        }
        diagnostics.error(
          .unknownReference, "'\(reference)' leads to nothing\(hint ?? "")", at: entry.value.range)
      }
    }
  }
}
