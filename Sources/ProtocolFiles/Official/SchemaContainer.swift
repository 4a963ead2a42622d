import ProtocolModel

/// The part of an official file that holds its definitions.
///
/// Dialects of JSON Schema spell it differently. The spelling is taken out of the way first: what comes after
/// sees `definitions`, and in each `$ref` the name of a definition alone.
enum SchemaContainer {
  /// The one spelling.
  static let name = "definitions"

  static let spellings = [name, "$defs"]
  private static let dialects = [
    "http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft/2020-12/schema",
  ]

  /// Brings a file into the one spelling.
  static func unify(_ file: Node, _ diagnostics: inout Diagnostics) -> Node {
    guard let entries = file.map else {
      diagnostics.error(
        .wrongKind, "an official schema is \(file.kindDescription), expected a map", at: file.range)
      return file
    }
    var containers: [Node.Entry] = []
    for entry in entries {
      if spellings.contains(entry.name) {
        containers.append(entry)
      } else if entry.name != "$schema" {
        diagnostics.error(
          .officialKeyword, "'\(entry.name)' means nothing at the root of an official schema",
          at: entry.key.range)
      } else if !dialects.contains(entry.value.string ?? "") {
        diagnostics.error(
          .officialKeyword, "the dialect is none of \(dialects.joined(separator: ", "))",
          at: entry.value.range)
      }
    }
    guard containers.count == 1, let container = containers.first, container.value.map != nil else {
      diagnostics.error(
        .officialKeyword, "the definitions stand in one map, 'definitions' or '$defs'",
        at: containers.last?.key.range ?? file.range)
      return Node(.map([]), at: file.range)
    }
    let definitions = shortened(container.value, .named, prefix: "#/\(container.name)/", &diagnostics)
    let key = Node(.string(name), at: container.key.range)
    return Node(.map([Node.Entry(key: key, value: definitions)]), at: file.range)
  }

  /// Leaves of each reference the name.
  private static func shortened(
    _ node: Node, _ position: SchemaPosition, prefix: String, _ diagnostics: inout Diagnostics
  ) -> Node {
    var node = node
    switch node.value {
    case .list(let items):
      node.value = .list(items.map { shortened($0, position.inside(""), prefix: prefix, &diagnostics) })
    case .map(let entries):
      node.value = .map(
        entries.map { entry in
          var entry = entry
          if position == .schema, entry.name == "$ref" {
            entry.value = shortened(reference: entry.value, prefix: prefix, &diagnostics)
          } else {
            entry.value = shortened(entry.value, position.inside(entry.name), prefix: prefix, &diagnostics)
          }
          return entry
        })
    default: break
    }
    return node
  }

  private static func shortened(
    reference: Node, prefix: String, _ diagnostics: inout Diagnostics
  ) -> Node {
    guard let text = reference.string, text.hasPrefix(prefix), text.count > prefix.count else {
      diagnostics.error(
        .officialReference, "a reference leads to a definition of the file: '\(prefix)Name'",
        at: reference.range)
      return reference
    }
    return Node(.string(String(text.dropFirst(prefix.count))), at: reference.range)
  }
}
