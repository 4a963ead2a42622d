import ProtocolModel

/// Finds the Swift types for schemas.
///
/// What has no good Swift type becomes free JSON, with a warning at its place; the schema is checked all the same when
/// the service runs.
struct TypePlanner {
  let references: References
  var types: [ServiceType] = []
  var diagnostics = Diagnostics()
  /// The types of what references lead to.
  private var targets: [[String]: SwiftType] = [:]
  /// Targets whose type is being found out.
  private var open: Set<[String]> = []

  init(document: Node) {
    references = References(document: SchemaScope(root: document, path: []))
  }

  /// The type for a schema.
  ///
  /// - Parameters:
  ///   - path: the name that the type has if one has to be declared.
  ///   - scope: where its references are looked up.
  mutating func type(for schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    guard schema.map != nil else {
      if schema.bool == false { warn(schema, "nothing is valid against 'false'") }
      return .json
    }
    let path = renamed(path, by: schema)
    if let reference = schema["$ref"]?.string {
      let beside = schema.without(SchemaKeywords.annotations.union(["$ref", "$defs"]))
      if beside.map?.isEmpty == true { return type(ofReference: reference, schema, scope) }
    }
    if schema["allOf"] != nil || schema["$ref"] != nil {
      guard let merged = references.merged(schema, in: scope) else {
        return json(schema, "the parts of 'allOf' have no type in common")
      }
      return type(for: merged, as: path, in: scope)
    }
    if let values = schema.fixedValues { return type(forValues: values, of: schema, as: path) }
    if let alternatives = schema.alternatives {
      return type(forAlternatives: alternatives, of: schema, as: path, in: scope)
    }
    return type(byKind: schema, as: path, in: scope)
  }

  private mutating func type(byKind schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    let names = schema.schemaTypes
    let kinds = names.filter { $0 != "null" }
    let isNullable = kinds.count < names.count
    let type: SwiftType
    switch kinds.count {
    case 0 where isNullable: return json(schema, "there is nothing but 'null'")
    case 0: type = self.type(byKeywords: schema, as: path, in: scope)
    case 1: type = self.type(kinds[0], schema, as: path, in: scope)
    case 2 where Set(kinds) == ["integer", "number"]: type = .double
    default:
      let alternatives = kinds.map { kind in
        schema.setting("type", to: Node(.string(kind), at: schema["type"]?.range ?? schema.range))
          .without(["default", "title", "description"])
      }
      type = self.type(forAlternatives: alternatives, of: schema, as: path, in: scope)
    }
    return isNullable ? type.orNull : type
  }

  /// The type of a schema that says none, but speaks of members or elements.
  private mutating func type(
    byKeywords schema: Node, as path: [String], in scope: SchemaScope
  ) -> SwiftType {
    let kinds = [("properties", "object"), ("prefixItems", "array"), ("items", "array")]
    guard let (keyword, kind) = kinds.first(where: { schema[$0.0] != nil }) else { return .json }
    diagnostics.warning(
      .inferredType, "there is no 'type'; by '\(keyword)' it is taken for '\(kind)'", at: schema.range)
    return type(kind, schema, as: path, in: scope)
  }

  private mutating func type(
    _ kind: String, _ schema: Node, as path: [String], in scope: SchemaScope
  ) -> SwiftType {
    switch kind {
    case "string": .string
    case "integer": .int
    case "number": .double
    case "boolean": .bool
    case "array": list(schema, as: path, in: scope)
    case "object": object(schema, as: path, in: scope)
    default: .json
    }
  }

  private mutating func list(_ schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    if schema["prefixItems"] != nil { return tuple(schema, as: path, in: scope) }
    guard let items = schema["items"], items.map != nil else { return .list(.json) }
    let name = path.last.map { Self.isOwn($0) ? $0 + "Element" : ServiceNames.element(of: $0) } ?? "Element"
    return .list(type(for: items, as: path.dropLast() + [name], in: scope))
  }

  /// Whether a name is one that the generator gives, and no plural.
  private static func isOwn(_ name: String) -> Bool { ["Input", "Output"].contains(name) }

  /// What a reference leads to gets a name of its own.
  private mutating func type(
    ofReference reference: String, _ schema: Node, _ scope: SchemaScope
  ) -> SwiftType {
    guard let target = references.target(of: reference, in: scope) else { return .json }
    if let known = targets[target.key] { return known }
    let name = target.pointer.last.map(ServiceNames.type) ?? "Root"
    let path = renamed(target.scope.path + [name], by: target.schema)
    open.insert(target.key)
    targets[target.key] = .named(path)
    var found = type(for: target.schema, as: path, in: target.scope)
    open.remove(target.key)
    if found != .named(path) {
      if found.directParts.contains(path) {
        found = json(target.schema, "it holds nothing but itself")
      }
      declare(path, target.schema, .alias(found))
    }
    return .named(path)
  }

  /// Says beforehand what type the root of a scope has, so that `#` leads to it.
  mutating func setRoot(of scope: SchemaScope, to type: SwiftType) {
    targets[ReferenceTarget(schema: scope.root, scope: scope, pointer: []).key] = type
  }

  /// Notes a type. Two of one name are reported at both places.
  mutating func declare(_ path: [String], _ schema: Node, _ shape: ServiceType.Shape) {
    if let twin = types.first(where: { $0.path == path }) {
      diagnostics.error(
        .swiftNameCollision,
        "this becomes the type '\(path.joined(separator: "."))', as another schema does: name one with "
          + "'\(SchemaKeywords.swiftName)'", at: schema.range, notes: [.init("the other one", at: twin.range)]
      )
      return
    }
    types.append(ServiceType(path: path, doc: schema.schemaDoc, range: schema.range, shape: shape))
  }

  /// Free JSON, for want of a type.
  mutating func json(_ schema: Node, _ reason: String) -> SwiftType {
    warn(schema, reason)
    return .json
  }

  private mutating func warn(_ schema: Node, _ reason: String) {
    diagnostics.warning(.noSwiftType, "\(reason): in Swift it is JSONValue", at: schema.range)
  }

  private func renamed(_ path: [String], by schema: Node) -> [String] {
    guard let name = schema[SchemaKeywords.swiftName]?.string, !path.isEmpty else { return path }
    return path.dropLast() + [name]
  }
}

extension SwiftType {
  /// The declared types that are found in a value without a list, a map or a declared type between.
  var directParts: [[String]] {
    switch self {
    case .named(let path): [path]
    case .nullable(let type): type.directParts
    case .list(let type), .map(let type): type.directParts
    default: []
    }
  }
}
