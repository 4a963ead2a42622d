import MCPWire

/// The schema of schemas, as one document.
///
/// The official one is spread over several, which together accept the same.
enum Metaschema {
  static let uri = "https://json-schema.org/draft/2020-12/schema"

  static let value: JSONValue = [
    "$dynamicAnchor": "meta",
    "type": ["object", "boolean"],
    "properties": .object(JSONObject(properties)),
    "$defs": [
      "schemas": ["type": "array", "minItems": 1, "items": schema],
      "named": ["type": "object", "additionalProperties": schema],
      "count": ["type": "integer", "minimum": 0],
      "texts": ["type": "array", "items": ["type": "string"], "uniqueItems": true],
      "uri": ["type": "string", "pattern": "^[^#]*#?$"],
      "anchor": ["type": "string", "pattern": "^[A-Za-z_][-A-Za-z0-9._]*$"],
      "type": ["enum": ["array", "boolean", "integer", "null", "number", "object", "string"]],
    ],
  ]

  private static let schema: JSONValue = ["$dynamicRef": "#meta"]

  private static let properties: [(String, JSONValue)] =
    named(
      [
        "additionalProperties", "unevaluatedProperties", "propertyNames", "items", "contains",
        "unevaluatedItems", "not", "if", "then", "else", "contentSchema",
      ], schema)
    + named(["allOf", "anyOf", "oneOf", "prefixItems"], ["$ref": "#/$defs/schemas"])
    + named(["properties", "dependentSchemas", "$defs", "definitions"], ["$ref": "#/$defs/named"])
    + named(["maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"], ["type": "number"])
    + named(
      [
        "maxLength", "minLength", "maxItems", "minItems", "maxContains", "minContains", "maxProperties",
        "minProperties",
      ], ["$ref": "#/$defs/count"])
    + named(
      [
        "title", "description", "$comment", "format", "contentEncoding", "contentMediaType", "pattern",
        "$ref",
        "$dynamicRef", "$schema",
      ], ["type": "string"])
    + named(["deprecated", "readOnly", "writeOnly", "uniqueItems"], ["type": "boolean"])
    + named(["$anchor", "$dynamicAnchor"], ["$ref": "#/$defs/anchor"])
    + [
      ("patternProperties", ["$ref": "#/$defs/named"]),
      ("$id", ["$ref": "#/$defs/uri"]),
      ("$vocabulary", ["type": "object", "additionalProperties": ["type": "boolean"]]),
      (
        "type",
        [
          "anyOf": [
            ["$ref": "#/$defs/type"],
            [
              "type": "array", "items": ["$ref": "#/$defs/type"],
              "minItems": 1, "uniqueItems": true,
            ],
          ]
        ]
      ),
      ("enum", ["type": "array"]),
      ("examples", ["type": "array"]),
      ("multipleOf", ["type": "number", "exclusiveMinimum": 0]),
      ("required", ["$ref": "#/$defs/texts"]),
      ("dependentRequired", ["type": "object", "additionalProperties": ["$ref": "#/$defs/texts"]]),
    ]

  private static func named(_ names: [String], _ schema: JSONValue) -> [(String, JSONValue)] {
    names.map { ($0, schema) }
  }
}
