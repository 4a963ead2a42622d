import ProtocolModel

/// How a schema and what its references lead to hang together.
struct ReferenceUsage {
  private let recursive: Set<[String]>
  private let isTooLarge: Bool

  /// How many nodes a schema may have with everything in its place. Definitions that refer to each other twice double
  /// it with each of them.
  private static let mostNodes = 5_000

  /// Looks at all that a schema leads to.
  init(of root: ReferenceTarget, _ references: References) {
    var waiting = [root]
    var targets: [[String]: ReferenceTarget] = [root.key: root]
    var order: [[String]] = []
    var parts: [[String]: [[String]]] = [:]
    var sizes: [[String]: Int] = [:]
    while let target = waiting.popLast() {
      order.append(target.key)
      var found: [ReferenceTarget] = []
      sizes[target.key] = Self.walk(target.schema, target.scope, references, &found)
      parts[target.key] = found.map(\.key)
      for part in found where targets.updateValue(part, forKey: part.key) == nil { waiting.append(part) }
    }
    let cycles = Cycles(order.map { ($0, parts[$0] ?? []) })
    recursive = Set(order.filter { key in parts[key]?.contains { cycles.has($0, with: key) } == true })
    var expanded: [[String]: Int] = [:]
    isTooLarge =
      Self.expandedSize(of: root.key, parts, sizes, recursive, &expanded, depth: 0) > Self.mostNodes
  }

  /// Whether what a reference leads to stands among the definitions, and is not put in its place.
  func isKept(_ target: ReferenceTarget) -> Bool { isTooLarge || recursive.contains(target.key) }

  /// The number of nodes of a schema, and where its references lead.
  private static func walk(
    _ node: Node, _ scope: SchemaScope, _ references: References, _ found: inout [ReferenceTarget]
  ) -> Int {
    guard let entries = node.map else { return 1 }
    if let reference = node["$ref"]?.string, let target = references.target(of: reference, in: scope) {
      found.append(target)
    }
    var size = 1
    for entry in entries {
      switch SchemaKeywords.kinds[entry.name] {
      case _ where ["$defs", "definitions"].contains(entry.name): break
      case .schema: size += walk(entry.value, scope, references, &found)
      case .schemaList: for item in entry.value.list ?? [] { size += walk(item, scope, references, &found) }
      case .schemaMap:
        for item in entry.value.map ?? [] { size += walk(item.value, scope, references, &found) }
      default: size += 1
      }
    }
    return size
  }

  private static func expandedSize(
    of key: [String], _ parts: [[String]: [[String]]], _ sizes: [[String]: Int], _ recursive: Set<[String]>,
    _ known: inout [[String]: Int], depth: Int
  ) -> Int {
    if let size = known[key] { return size }
    // Beyond that depth the writer would not come back from the way down.
    guard depth < 64 else { return mostNodes + 1 }
    var size = sizes[key] ?? 0
    for part in parts[key] ?? [] where !recursive.contains(part) && size <= mostNodes {
      size += expandedSize(of: part, parts, sizes, recursive, &known, depth: depth + 1)
    }
    known[key] = size
    return size
  }
}
