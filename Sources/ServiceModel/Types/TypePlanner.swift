import ProtocolModel

/// Finds the Swift types for schemas.
///
/// What has no good Swift type becomes free JSON, with a warning at its place; the schema is checked all the same when
/// the service runs.
struct TypePlanner {
  let references: References
  /// The name of the enum in which all types lie.
  var namespace = ""
  var diagnostics = Diagnostics()
  /// The types, in the order in which they were found.
  private(set) var types: [ServiceType] = []
  /// Where the types are in that list.
  private var places: [[String]: Int] = [:]
  private var completed: Set<[String]> = []
  /// The types of what references lead to.
  var targets: [[String]: SwiftType] = [:]
  /// Structs for what references lead to, whose members are still to be looked at.
  var postponed: [(schema: Node, path: [String], scope: SchemaScope)] = []
  /// Whether that is done later. Otherwise references that lead from each definition to the next would fill the stack.
  var postpones = true
  /// How many schemas are being looked into, one from inside another.
  private var depth = 0

  /// More schemas inside each other would not fit on the stack. A file's own depth is limited by its reader, but
  /// references may lead from each definition to the next.
  private static let maximumDepth = 128

  init(document: Node) {
    references = References(document: SchemaScope(root: document, path: []))
  }

  /// The type for a schema.
  ///
  /// - Parameters:
  ///   - path: the name that the type has if one has to be declared.
  ///   - scope: where its references are looked up.
  mutating func type(for schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    guard depth < Self.maximumDepth else {
      diagnostics.error(
        .nestedTooDeep, "more than \(Self.maximumDepth) schemas lie inside each other here, by references",
        at: schema.range)
      return .json
    }
    depth += 1
    let result = self.type(of: schema, as: path, in: scope)
    if depth == 1 {
      while let next = postponed.popLast() { planMembers(of: next.schema, at: next.path, in: next.scope) }
    }
    depth -= 1
    return result
  }

  private mutating func type(of schema: Node, as path: [String], in scope: SchemaScope) -> SwiftType {
    guard schema.map != nil else {
      if schema.bool == false { warn(schema, "nothing is valid against 'false'") }
      return .json
    }
    let path = renamed(path, by: schema)
    if let reference = schema.plainReference { return type(ofReference: reference, scope) }
    if let member = schema.onlyMember { return type(for: member, as: path, in: scope) }
    if schema["allOf"] != nil || schema["$ref"] != nil {
      guard let merged = references.merged(schema, in: scope) else {
        return json(schema, "the parts of 'allOf' have no type in common")
      }
      return type(for: merged, as: path, in: scope)
    }
    if let values = schema.fixedValues { return type(forValues: values, of: schema, as: path) }
    if let alternatives = schema.typedAlternatives {
      return type(forAlternatives: alternatives, of: schema, as: path, in: scope)
    }
    return type(byKind: schema, as: path, in: scope)
  }
}

extension TypePlanner {
  /// A declared type.
  func declared(_ path: [String]) -> ServiceType? { places[path].map { types[$0] } }

  /// Notes a type. Two of one name are reported at both places.
  ///
  /// - Returns: whether it was noted.
  @discardableResult
  mutating func declare(_ path: [String], _ schema: Node, _ shape: ServiceType.Shape) -> Bool {
    if let twin = declared(path) {
      diagnostics.error(
        .swiftNameCollision,
        "this becomes the type '\(path.joined(separator: "."))', as another schema does: name one with "
          + "'\(SchemaKeywords.swiftName)'", at: schema.range, notes: [.init("the other one", at: twin.range)]
      )
      return false
    }
    places[path] = types.count
    types.append(ServiceType(path: path, doc: schema.schemaDoc, range: schema.range, shape: shape))
    return true
  }

  /// Says what a declared type is, once what lies in it is known.
  mutating func complete(_ path: [String], _ shape: ServiceType.Shape) {
    guard let place = places[path] else { return }
    types[place].shape = shape
    completed.insert(path)
  }

  /// Whether all is known of a type that was declared before what lies in it.
  func isComplete(_ path: [String]) -> Bool { completed.contains(path) }

  /// Takes back a type that turned out to be none of its own.
  mutating func withdraw(_ path: [String]) {
    guard let place = places.removeValue(forKey: path) else { return }
    types.remove(at: place)
    for index in types.indices[place...] { places[types[index].path] = index }
  }

  /// The types, each followed by those that lie in it.
  var ordered: [ServiceType] {
    let inner = Dictionary(grouping: types) { Array($0.path.dropLast()) }
    var result: [ServiceType] = []
    var waiting = Array(types.filter { places[Array($0.path.dropLast())] == nil }.reversed())
    while let type = waiting.popLast() {
      result.append(type)
      waiting += (inner[type.path] ?? []).reversed()
    }
    return result
  }

  /// The name of a type that lies in another one, or in the namespace.
  func name(_ name: String, in path: [String]) -> String {
    let result = ServiceNames.type(name, at: path.count)
    return result == namespace ? "\(result)Value" : result
  }

  /// Free JSON, for want of a type.
  mutating func json(_ schema: Node, _ reason: String) -> SwiftType {
    warn(schema, reason)
    return .json
  }

  mutating func warn(_ schema: Node, _ reason: String) {
    diagnostics.warning(.noSwiftType, "\(reason): in Swift it is JSONValue", at: schema.range)
  }

  func renamed(_ path: [String], by schema: Node) -> [String] {
    guard let given = schema[SchemaKeywords.swiftName]?.string, !path.isEmpty else { return path }
    let outer = Array(path.dropLast())
    return outer + [name(given, in: outer)]
  }
}
