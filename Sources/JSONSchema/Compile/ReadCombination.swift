import MCPWire

extension SchemaCompiler {
  /// The keywords that apply other schemas to the same value; nil where there are none.
  mutating func readCombination(_ reader: inout KeywordReader) throws(SchemaError) -> Combination? {
    var result = Combination()
    if let text = try reader.string("$ref") {
      let found = try documents.find(text, from: reader.location.resource, at: reader.path(.member("$ref")))
      result.reference = try index(of: found.location)
    }
    if let text = try reader.string("$dynamicRef") { try readDynamicReference(text, reader, &result) }
    result.allOf = try reader.schemas("allOf", &self)
    result.anyOf = try reader.schemas("anyOf", &self)
    result.oneOf = try reader.schemas("oneOf", &self)
    result.not = try reader.schema("not", &self)
    let then = try reader.schema("then", &self)
    let otherwise = try reader.schema("else", &self)
    if let test = try reader.schema("if", &self) {
      result.condition = Condition(test: test, then: then, otherwise: otherwise)
    }
    for (name, value) in try reader.object("dependentSchemas") ?? [:] {
      let schema = try reader.schema(value, [.member("dependentSchemas"), .member(name)], &self)
      result.dependentSchemas.append((name, schema))
    }
    let isEmpty = result.all.isEmpty && result.dependentSchemas.isEmpty
    return isEmpty ? nil : result
  }

  private mutating func readDynamicReference(
    _ text: String, _ reader: KeywordReader, _ result: inout Combination
  ) throws(SchemaError) {
    let path = reader.path(.member("$dynamicRef"))
    let found = try documents.find(text, from: reader.location.resource, at: path)
    let initial = try index(of: found.location)
    result.dynamicReference = DynamicReference(
      initial: initial, anchor: found.dynamicAnchor.map { dynamicAnchors.add($0) })
  }

  /// The schemas that have the dynamic anchors to which there are references.
  mutating func findDynamicTargets() throws(SchemaError) -> [[Int: SchemaIndex]] {
    var result: [[Int: SchemaIndex]] = []
    for name in dynamicAnchors.names {
      var targets: [Int: SchemaIndex] = [:]
      for resource in documents.resourcesByAnchor[name] ?? [] {
        guard let location = documents.resources[resource].dynamicAnchors[name] else { continue }
        targets[resource] = try index(of: location)
      }
      result.append(targets)
    }
    return result
  }
}
