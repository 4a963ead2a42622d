import Foundation

/// A JSON Schema that a test edits, part by part.
struct SchemaTree {
  private var root: Any

  /// Reads a schema.
  ///
  /// - Throws: when it is not JSON.
  init(_ data: Data) throws {
    root = try JSONSerialization.jsonObject(with: data)
  }

  /// The text of the schema.
  func data() throws -> Data {
    try JSONSerialization.data(withJSONObject: root, options: [.sortedKeys, .prettyPrinted])
  }

  /// Says what stands at a place inside of the definitions, such as `Tool.properties.title`; nothing, when nil.
  ///
  /// - Throws: when the text is not JSON, or the place is in nothing that has members.
  mutating func set(_ place: String, to json: String?) throws {
    let value = try json.map {
      try JSONSerialization.jsonObject(with: Data($0.utf8), options: .fragmentsAllowed)
    }
    root =
      try Self.changed(root, ["$defs"] + place.split(separator: ".").map(String.init)) { _ in value } ?? root
  }

  /// Adds an element to the list at a place.
  ///
  /// - Throws: when the text is not JSON, or there is no list.
  mutating func append(_ json: String, to place: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    root =
      try Self.changed(root, ["$defs"] + place.split(separator: ".").map(String.init)) { list in
        guard let list = list as? [Any] else { throw NoSuchPlace(name: place) }
        return list + [value]
      } ?? root
  }

  private static func changed(
    _ node: Any?, _ place: [String], _ change: (Any?) throws -> Any?
  ) throws -> Any? {
    guard let name = place.first else { return try change(node) }
    if var list = node as? [Any], let index = Int(name), list.indices.contains(index) {
      list[index] = try changed(list[index], Array(place.dropFirst()), change) as Any
      return list
    }
    guard var members = node as? [String: Any] else { throw NoSuchPlace(name: name) }
    members[name] = try changed(members[name], Array(place.dropFirst()), change)
    return members
  }

  /// A test edits what is not there.
  struct NoSuchPlace: Error {
    let name: String
  }
}
