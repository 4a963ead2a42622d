/// What a schema under `not` excludes, in words.
func exclusion(by schema: SchemaIndex, in graph: SchemaGraph) -> String {
  let keywords = graph.nodes[schema].keywords
  if let constant = keywords.constant { return "must not be \(description(of: constant.value))" }
  if let choices = keywords.choices { return "must not be \(list(of: choices.values))" }
  if let types = keywords.types, keywords.object == nil, keywords.combination == nil {
    return "must not be \(types.description)"
  }
  if schema == SchemaGraph.always { return "is not allowed" }
  return "must not fit the schema of \"not\""
}
