import ProtocolModel

/// Writes a schema so that it can be understood by itself, and by clients that do not follow references.
///
/// What a reference leads to is put in its place, unless it leads back into itself, or the schema would become too
/// large: then it stands among the `$defs` of the schema.
struct ReferenceInliner {
  private let references: References
  private let usage: ReferenceUsage
  private var definitions: [Node.Entry] = []
  private var names: [[String]: String] = [:]
  private var taken: Set<String> = []
  /// Definitions whose schemas are still to be written; to do it right away could fill the stack.
  private var waiting: [ReferenceTarget] = []

  /// The schema as clients get it.
  static func inline(_ schema: Node, in scope: SchemaScope, _ references: References) -> Node {
    let root = ReferenceTarget(schema: schema, scope: scope, pointer: [])
    let usage = ReferenceUsage(of: root, references)
    var inliner = ReferenceInliner(references: references, usage: usage)
    let result = inliner.written(schema, scope)
    var next = 0
    while next < inliner.waiting.count {
      let target = inliner.waiting[next]
      let key = Node(.string(inliner.names[target.key] ?? ""), at: schema.range)
      inliner.definitions.append(.init(key: key, value: inliner.written(target.schema, target.scope)))
      next += 1
    }
    guard !inliner.definitions.isEmpty else { return result }
    return result.setting("$defs", to: Node(.map(inliner.definitions), at: schema.range))
  }

  private init(references: References, usage: ReferenceUsage) {
    self.references = references
    self.usage = usage
  }

  private mutating func written(_ schema: Node, _ scope: SchemaScope) -> Node {
    guard let entries = schema.map else { return schema }
    if let reference = schema["$ref"]?.string, let target = references.target(of: reference, in: scope) {
      return written(schema.without(["$ref"]), target, scope)
    }
    var result = schema
    let dropped: Set = ["$defs", "definitions", SchemaKeywords.swiftName]
    result.value = .map(
      entries.filter { !dropped.contains($0.name) }.map { entry in
        Node.Entry(key: entry.key, value: written(entry.value, under: entry.name, scope))
      })
    return result
  }

  private mutating func written(_ value: Node, under keyword: String, _ scope: SchemaScope) -> Node {
    var result = value
    switch SchemaKeywords.kinds[keyword] {
    case .schema: result = written(value, scope)
    case .schemaList: result.value = .list((value.list ?? []).map { written($0, scope) })
    case .schemaMap:
      result.value = .map((value.map ?? []).map { .init(key: $0.key, value: written($0.value, scope)) })
    default: break
    }
    return result
  }

  /// What stands in the place of a reference, with the keywords that stood beside it.
  private mutating func written(_ beside: Node, _ target: ReferenceTarget, _ scope: SchemaScope) -> Node {
    let siblings = written(beside, scope)
    guard usage.isKept(target) else {
      return Self.joined(written(target.schema, target.scope), siblings)
    }
    let link = Node.Entry(
      key: Node(.string("$ref"), at: beside.range),
      value: Node(.string(target.pointer.isEmpty ? "#" : "#/$defs/\(define(target))"), at: beside.range))
    return Node(.map([link] + (siblings.map ?? [])), at: beside.range)
  }

  private mutating func define(_ target: ReferenceTarget) -> String {
    if let known = names[target.key] { return known }
    // A name that needs no escapes in a reference.
    let base = ServiceNames.upper(target.pointer.last ?? "")
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)\(number)"
      number += 1
    }
    names[target.key] = name
    waiting.append(target)
    return name
  }

  /// A schema and what stood beside the reference to it: descriptions in place of its own, limits in addition.
  private static func joined(_ schema: Node, _ siblings: Node) -> Node {
    guard let own = siblings.map, !own.isEmpty, schema.map != nil else { return schema }
    let isDescribing = own.allSatisfy { SchemaKeywords.annotations.contains($0.name) }
    guard isDescribing else {
      return siblings.setting(
        "allOf", to: Node(.list([schema] + (siblings["allOf"]?.list ?? [])), at: siblings.range))
    }
    return own.reduce(schema) { $0.setting($1.name, to: $1.value) }
  }
}
