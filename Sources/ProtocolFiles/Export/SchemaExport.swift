import MCPWire
import ProtocolModel

/// Writes a revision of a description as a JSON Schema 2020-12, with the official names of its definitions.
public enum SchemaExport {
  /// The schema of a revision, on several lines.
  public static func jsonSchema(of model: Model, revision: String) -> String {
    let shape = model.wireShape(of: revision)
    var definitions: [(String, JSONValue)] = shape.types.map { name, definition in
      (name, schema(definition, doc: documentation(of: name, model, revision)))
    }
    for (method, message) in shape.methods {
      let doc = model.method(method)?.facts.doc
      definitions.append((message.typeName, schema(message, method: method, doc: doc)))
    }
    for (name, error) in shape.errors {
      let doc = model.description.errors.first { $0.officialName(in: revision) == name }?.facts.doc
      definitions.append((name, schema(error, doc: doc)))
    }
    let known = Set(definitions.map(\.0))
    for (name, schema) in standIns where !known.contains(name) { definitions.append((name, schema)) }
    let document: JSONObject = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$defs": .object(JSONObject(definitions.sorted { $0.0 < $1.0 })),
    ]
    return PrettyJSON.render(.object(document)) + "\n"
  }

  /// The definitions behind built-in types that have a name of their own.
  private static let standIns: [(String, JSONValue)] = [
    ("RequestId", ["type": ["string", "integer"]]),
    ("ProgressToken", ["type": ["string", "integer"]]),
  ]

  private static func documentation(of name: String, _ model: Model, _ revision: String) -> String? {
    model.types.first { $0.officialName(in: revision) == name && $0.facts.span.contains(revision) }?.facts.doc
  }

  private static func schema(_ definition: WireShape.Definition, doc: String?) -> JSONValue {
    let schema: JSONObject =
      switch definition {
      case .object(let members): object(members)
      case .enumeration(let values): enumeration(values)
      case .union(let shapes): ["anyOf": .array(sorted(shapes))]
      case .alias(let shape): self.schema(shape)
      }
    return .object(documented(schema, doc))
  }

  /// A schema with documentation before its keywords.
  static func documented(_ schema: JSONObject, _ doc: String?) -> JSONObject {
    guard let doc else { return schema }
    return JSONObject([("description", .string(doc))] + schema.members.map { ($0.key, $0.value) })
  }

  static func object(_ members: [String: WireShape.Member]) -> JSONObject {
    var schema: JSONObject = ["type": "object"]
    let sorted = members.sorted { $0.key < $1.key }
    if !sorted.isEmpty {
      schema["properties"] = .object(
        JSONObject(sorted.map { ($0.key, .object(self.schema($0.value.shape))) }))
    }
    let required = sorted.filter(\.value.isRequired).map { JSONValue.string($0.key) }
    if !required.isEmpty { schema["required"] = .array(required) }
    return schema
  }

  private static func enumeration(_ values: Set<String>) -> JSONObject {
    ["type": "string", "enum": .array(values.sorted().map { .string($0) })]
  }

  static func sorted(_ shapes: Set<WireShape.Shape>) -> [JSONValue] {
    shapes.map { JSONValue.object(schema($0)) }.sorted { PrettyJSON.render($0) < PrettyJSON.render($1) }
  }

  static func schema(_ shape: WireShape.Shape) -> JSONObject {
    switch shape {
    case .builtin(let builtin): return schema(builtin)
    case .named(let name): return ["$ref": .string("#/$defs/\(name)")]
    case .object(let members): return object(members)
    case .enumeration(let values): return enumeration(values)
    case .union(let shapes): return ["anyOf": .array(sorted(shapes))]
    case .list(let item): return ["type": "array", "items": .object(schema(item))]
    case .map(let item): return ["type": "object", "additionalProperties": .object(schema(item))]
    case .nullable(let item): return nullable(schema(item))
    case .constant(let text): return ["type": "string", "const": .string(text)]
    case .bounded(let base, let bounds): return bounded(schema(base), base, bounds)
    }
  }

  private static func nullable(_ schema: JSONObject) -> JSONObject {
    guard schema.count == 1, let type = schema["type"] else {
      return ["anyOf": [.object(schema), ["type": "null"]]]
    }
    return ["type": [type, "null"]]
  }

  private static func bounded(_ schema: JSONObject, _ base: WireShape.Shape, _ bounds: Bounds) -> JSONObject {
    let keywords: (lower: String, upper: String) =
      switch base {
      case .builtin(.int), .builtin(.number): ("minimum", "maximum")
      case .list: ("minItems", "maxItems")
      case .map: ("minProperties", "maxProperties")
      default: ("minLength", "maxLength")
      }
    var schema = schema
    if let lower = bounds.lower.flatMap(JSONNumber.init(literal:)) { schema[keywords.lower] = .number(lower) }
    if let upper = bounds.upper.flatMap(JSONNumber.init(literal:)) { schema[keywords.upper] = .number(upper) }
    return schema
  }

  private static func schema(_ builtin: Builtin) -> JSONObject {
    switch builtin {
    case .bool: ["type": "boolean"]
    case .int: ["type": "integer"]
    case .number: ["type": "number"]
    case .string: ["type": "string"]
    case .base64: ["type": "string", "format": "byte"]
    case .uri: ["type": "string", "format": "uri"]
    case .uriTemplate: ["type": "string", "format": "uri-template"]
    case .any: [:]
    case .object, .schema: ["type": "object"]
    case .id: ["$ref": "#/$defs/RequestId"]
    case .token: ["$ref": "#/$defs/ProgressToken"]
    }
  }
}
