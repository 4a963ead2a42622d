import ProtocolModel

extension TypePlanner {
  /// The member by whose text alternatives can be told apart, and its texts in each.
  mutating func tag(
    of alternatives: [Node], discriminator: Node?, in scope: SchemaScope
  ) -> (member: String, values: [[String]])? {
    let merged = alternatives.map { references.merged($0, in: scope) ?? $0 }
    // What is no object has no members.
    guard merged.allSatisfy({ $0.schemaTypes.allSatisfy { $0 == "object" } }) else { return nil }
    let given = discriminator?["propertyName"]?.string
    for member in given.map({ [$0] }) ?? merged.first?.schemaProperties.map(\.name) ?? [] {
      var values = merged.map { fixedTexts(of: member, in: $0, scope) }
      if given != nil {
        for index in values.indices where values[index].isEmpty {
          if merged[index]["properties"]?[member] == nil {
            diagnostics.error(
              .ambiguousUnion, "the discriminator is '\(member)', which this alternative does not have",
              at: alternatives[index].range)
          }
          values[index] = names(of: alternatives[index], in: discriminator)
        }
      }
      let all = values.flatMap(\.self)
      if values.allSatisfy({ !$0.isEmpty }), Set(all).count == all.count { return (member, values) }
    }
    return nil
  }

  /// The texts of which a member has to be one.
  private func fixedTexts(of member: String, in alternative: Node, _ scope: SchemaScope) -> [String] {
    guard alternative.requiredNames.contains(member),
      let schema = alternative["properties"]?[member],
      let fixed = (references.merged(schema, in: scope) ?? schema).fixedValues
    else { return [] }
    let texts = fixed.compactMap(\.string)
    return texts.count == fixed.count ? texts : []
  }

  /// What a discriminator calls a schema that is referred to: its name, or what is mapped to it.
  private func names(of alternative: Node, in discriminator: Node?) -> [String] {
    guard let reference = alternative["$ref"]?.string, let name = References.pointer(reference)?.last else {
      return []
    }
    let mapped = (discriminator?["mapping"]?.map ?? []).filter {
      $0.value.string == reference || $0.value.string == name
    }
    return mapped.isEmpty ? [name] : mapped.map(\.name)
  }
}
