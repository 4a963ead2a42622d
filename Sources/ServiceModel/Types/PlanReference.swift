import ProtocolModel

extension TypePlanner {
  /// What a reference leads to gets a name of its own.
  mutating func type(ofReference reference: String, _ scope: SchemaScope) -> SwiftType {
    guard let target = references.target(of: reference, in: scope) else { return .json }
    if let known = targets[target.key] { return known }
    let outer = target.scope.path
    let path = renamed(outer + [name(target.pointer.last ?? "Root", in: outer)], by: target.schema)
    // What lies in it may lead back to it, before it is known what it is.
    let isNullable = allowsNull(target.schema, in: target.scope)
    let result: SwiftType = isNullable ? .nullable(.named(path)) : .named(path)
    targets[target.key] = result
    if postpones, target.schema.isPlainObject {
      if declare(path, target.schema, Self.emptyStruct) {
        postponed.append((target.schema, path, target.scope))
      }
      return result
    }
    let found = type(for: target.schema, as: path, in: target.scope)
    if found == result, declared(path) != nil { return result }
    var meant = isNullable ? found.withoutNull : found
    if leads(meant, to: path) { meant = json(target.schema, "it holds nothing but itself") }
    declare(path, target.schema, .alias(meant))
    return result
  }

  /// Says beforehand what type the root of a scope has, so that `#` leads to it.
  mutating func setRoot(of scope: SchemaScope, to type: SwiftType) {
    let result = allowsNull(scope.root, in: scope) ? type.orNull : type
    targets[ReferenceTarget(schema: scope.root, scope: scope, pointer: []).key] = result
  }

  /// The type that a name stands for.
  func meant(by type: SwiftType) -> SwiftType {
    guard case .named(let path) = type, case .alias(let other) = declared(path)?.shape else { return type }
    return meant(by: other)
  }

  /// Whether a type is another name for one at a path, or a list or map of it and of nothing else.
  private func leads(_ type: SwiftType, to path: [String]) -> Bool {
    type.directParts.contains { part in
      if part == path { return true }
      guard case .alias(let other) = declared(part)?.shape else { return false }
      return leads(other, to: path)
    }
  }

  /// Whether the type for a schema will be one that may be `null`.
  private func allowsNull(_ schema: Node, in scope: SchemaScope, depth: Int = 0) -> Bool {
    guard depth < 32 else { return false }
    if let reference = schema.plainReference {
      guard let target = references.target(of: reference, in: scope) else { return false }
      return allowsNull(target.schema, in: target.scope, depth: depth + 1)
    }
    if let member = schema.onlyMember { return allowsNull(member, in: scope, depth: depth + 1) }
    if schema["allOf"] != nil || schema["$ref"] != nil {
      return references.merged(schema, in: scope).map { allowsNull($0, in: scope, depth: depth + 1) } ?? false
    }
    if let values = schema.fixedValues {
      return values.contains(where: \.isNull) && !values.allSatisfy(\.isNull)
    }
    if let alternatives = schema.typedAlternatives {
      let some = alternatives.filter { !$0.isNullSchema }
      if some.count < alternatives.count { return !some.isEmpty }
      return some.count == 1 && allowsNull(some[0], in: scope, depth: depth + 1)
    }
    return schema.schemaTypes.contains("null") && schema.schemaTypes.count > 1
  }
}

extension SwiftType {
  /// The declared types that are found in a value without a declared type between.
  fileprivate var directParts: [[String]] {
    switch self {
    case .named(let path): [path]
    case .nullable(let type), .list(let type), .map(let type): type.directParts
    default: []
    }
  }
}
