import Foundation
import ProtocolModel
import TestSupport
import Testing

@testable import ProtocolFiles

/// Nothing of an official schema is overlooked: whatever is taken out of it, the shape is another or the
/// reader complains.
@Suite(SharedData.available("spec")) struct RemovalTests {
  @Test(arguments: OfficialFiles.revisions)
  func `what is taken out is missed`(revision: String) throws {
    let notes = try OfficialFiles.notes()
    let schema = try OfficialFiles.schema(revision)
    let whole = OfficialSchema.read(schema, revision: revision, notes: notes).0
    var parts = Self.parts(of: schema, ignored: Set(notes.ignored.map(\.name)))
    var random = SplitMix(state: 7)
    parts.shuffle(using: &random)
    #expect(parts.count > 1000)
    for part in parts.prefix(Fuzz.rounds(60)) {
      let (shape, complaints) = OfficialSchema.read(
        schema.without(part), revision: revision, notes: notes)
      #expect(complaints.allSatisfy { $0.range != nil })
      if complaints.isEmpty, shape == whole { Issue.record("nobody misses \(part.joined(separator: "."))") }
    }
  }

  /// The ways to everything in a file but documentation, the openness of objects and what notes ignore.
  private static func parts(of schema: Node, ignored: Set<String>) -> [[String]] {
    var parts: [[String]] = []
    func collect(_ node: Node, _ way: [String], _ position: SchemaPosition) {
      for (index, item) in (node.list ?? []).enumerated() {
        parts.append(way + [String(index)])
        collect(item, way + [String(index)], position.inside(""))
      }
      for entry in node.map ?? [] {
        if position == .schema, saysNothing(entry) || entry.name == "$schema" { continue }
        if way.count == 1, ignored.contains(entry.name) { continue }
        parts.append(way + [entry.name])
        // The reader brings the other spelling of the container into this one.
        collect(
          entry.value, way + [entry.name], position.inside(entry.name == "$defs" ? "definitions" : entry.name)
        )
      }
    }
    collect(schema, [], .schema)
    return parts
  }

  private static func saysNothing(_ entry: Node.Entry) -> Bool {
    switch entry.name {
    case "description": true
    case "additionalProperties": entry.value.allowsAnything
    case "properties": entry.value.map?.isEmpty == true
    default: false
    }
  }
}

extension Node {
  /// The same without what stands at the end of a way.
  fileprivate func without(_ way: [String]) -> Node {
    guard let name = way.last, var outer = at(way.dropLast()) else { return self }
    switch outer.value {
    case .list(var items):
      if let index = Int(name), items.indices.contains(index) { items.remove(at: index) }
      outer.value = .list(items)
    case .map(let entries): outer.value = .map(entries.filter { $0.name != name })
    default: break
    }
    return replacing(way.dropLast()[...], with: outer)
  }
}
