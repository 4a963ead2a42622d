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
  /// Names a type, a property or a case in Swift. Clients do not get to see it.
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
