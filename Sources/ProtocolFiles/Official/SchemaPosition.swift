import ProtocolModel

/// What stands at a place of a JSON Schema, which decides whether a name there is a keyword or one of the
/// protocol.
enum SchemaPosition {
  /// A schema: its names are keywords.
  case schema
  /// Schemas by names of the protocol, as in `properties`.
  case named
  /// A list of schemas, as in `anyOf`.
  case listed
  /// Anything else, such as the strings of `required`.
  case value

  /// What stands under a name, or at an index.
  func inside(_ name: String) -> SchemaPosition {
    switch self {
    case .named, .listed: .schema
    case .value: .value
    case .schema:
      switch name {
      case SchemaContainer.name, "properties": .named
      case "anyOf", "allOf": .listed
      case "items", "additionalProperties": .schema
      default: .value
      }
    }
  }
}

extension Node {
  /// Whether two parts of schemas say the same of the wire: whatever their documentation, the order of their
  /// keywords and whether their objects are open.
  func saysTheSame(as other: Node, _ position: SchemaPosition) -> Bool {
    switch (value, other.value) {
    case (.list(let left), .list(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.saysTheSame(as: $1, position.inside("")) }
    case (.map, .map):
      let (left, right) = (substance(position), other.substance(position))
      return left.count == right.count
        && left.allSatisfy { entry in
          right.contains {
            $0.name == entry.name && $0.value.saysTheSame(as: entry.value, position.inside(entry.name))
          }
        }
    default: return value == other.value
    }
  }

  /// The entries that say something of the wire.
  private func substance(_ position: SchemaPosition) -> [Entry] {
    guard let map, position == .schema else { return map ?? [] }
    return map.filter { entry in
      switch entry.name {
      case "description": false
      case "additionalProperties": !entry.value.allowsAnything
      case "properties": entry.value.map?.isEmpty != true
      default: true
      }
    }
  }

  /// Whether the node is a schema that any value fits: `true`, or `{}` with or without documentation.
  var allowsAnything: Bool { bool == true || map?.allSatisfy { $0.name == "description" } == true }
}
