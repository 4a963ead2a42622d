/// What the keywords of JSON Schema 2020-12 take, and which of them ask for more than a Swift type does.
enum SchemaKeywords {
  /// What a keyword takes.
  enum Kind {
    case any, bool, count, map, number, positive, schema, schemaList, schemaMap, string, stringList, type,
      list
    case stringListMap
  }

  static let kinds: [String: Kind] = [
    "$schema": .string, "$id": .string, "$ref": .string, "$anchor": .string, "$comment": .string,
    "$dynamicRef": .string, "$dynamicAnchor": .string, "$vocabulary": .map,
    "$defs": .schemaMap, "definitions": .schemaMap,
    "title": .string, "description": .string, "default": .any, "examples": .list,
    "deprecated": .bool, "readOnly": .bool, "writeOnly": .bool,
    "type": .type, "enum": .list, "const": .any,
    "properties": .schemaMap, "patternProperties": .schemaMap, "additionalProperties": .schema,
    "propertyNames": .schema, "unevaluatedProperties": .schema, "required": .stringList,
    "dependentRequired": .stringListMap, "dependentSchemas": .schemaMap,
    "minProperties": .count, "maxProperties": .count,
    "items": .schema, "prefixItems": .schemaList, "unevaluatedItems": .schema, "contains": .schema,
    "minContains": .count, "maxContains": .count, "minItems": .count, "maxItems": .count,
    "uniqueItems": .bool,
    "minimum": .number, "maximum": .number, "exclusiveMinimum": .number, "exclusiveMaximum": .number,
    "multipleOf": .positive, "minLength": .count, "maxLength": .count, "pattern": .string, "format": .string,
    "contentEncoding": .string, "contentMediaType": .string, "contentSchema": .schema,
    "allOf": .schemaList, "anyOf": .schemaList, "oneOf": .schemaList, "not": .schema,
    "if": .schema, "then": .schema, "else": .schema,
    "discriminator": .map, Self.header: .string, Self.swiftName: .string,
  ]

  /// Names the HTTP header that mirrors an argument.
  static let header = "x-mcp-header"
  /// Gives a name for Swift, from which all names are made that would otherwise come from the name in JSON. Clients do
  /// not get to see it.
  ///
  /// It stands on what has the name, and it is turned into an upper or lower camel case name as a JSON name would be:
  ///
  /// - At the top of a description it names the namespace; it is taken as it is.
  /// - On a tool, a prompt, a resource or a template it names the method and the enum of its types.
  /// - On the schema of a property, or beside an argument, it names the property, and with it the type that is declared
  ///   for that schema alone: `place: { type: object, x-swift-name: location }` becomes `var location: Location`.
  ///   Beside a `$ref` it names the property, and the type keeps its own name.
  /// - On a schema among the `$defs`, among `items` or `additionalProperties`, or of a whole input, it names the type.
  /// - On an alternative of `oneOf` or `anyOf` it names the case, and with it the type that is declared for it; on one
  ///   with `const` among others with `const`, the case of the enum.
  ///
  /// The rule is tested by `Tests/ServiceTests/Golden/names.mcp.yaml`.
  static let swiftName = "x-swift-name"

  /// Those that describe a value and do not limit it: beside a reference they change nothing of the type.
  static let annotations: Set = [
    "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "$comment", header,
    swiftName,
  ]

  /// Those that ask for more than a type says.
  static let checked: Set = [
    "patternProperties", "propertyNames", "unevaluatedProperties", "dependentRequired", "dependentSchemas",
    "minProperties", "maxProperties", "unevaluatedItems", "contains", "minContains", "maxContains",
    "minItems",
    "maxItems", "uniqueItems", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minLength", "maxLength", "pattern", "format", "not", "if", "then", "else", "$dynamicRef",
  ]
}
