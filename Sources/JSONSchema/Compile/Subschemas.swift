import MCPWire

/// The schemas in a schema, by the keywords that hold them, with the way to each.
///
/// What is in unknown keywords, or in those that hold values, is no schema, whatever it looks like.
func subschemas(of schema: JSONObject) -> [(steps: JSONPath, value: JSONValue)] {
  var result: [(steps: JSONPath, value: JSONValue)] = []
  for (keyword, value) in schema.members {
    switch keyword {
    case "additionalProperties", "unevaluatedProperties", "propertyNames", "items", "contains",
      "unevaluatedItems", "not", "if", "then", "else", "contentSchema":
      result.append(([.member(keyword)], value))
    case "allOf", "anyOf", "oneOf", "prefixItems":
      for (index, element) in (value.arrayValue ?? []).enumerated() {
        result.append(([.member(keyword), .index(index)], element))
      }
    case "properties", "patternProperties", "dependentSchemas", "$defs":
      for (name, element) in value.objectValue?.members ?? [:] {
        result.append(([.member(keyword), .member(name)], element))
      }
    default: break
    }
  }
  return result
}
