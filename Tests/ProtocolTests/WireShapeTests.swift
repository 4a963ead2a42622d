import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// The description against the official schemas, which are the oracle.
@Suite(SharedData.available("spec")) struct WireShapeTests {
  @Test(arguments: MCP.revisions)
  func `the description says of a revision what its official schema says`(revision: String) throws {
    let official = try MCP.official(revision).canonical
    let ours = MCP.model.wireShape(of: revision).canonical
    #expect(differences(official, ours).map(\.description) == [])
  }

  @Test func `the official files, imported in their order into nothing, give the same`() throws {
    var description = Description()
    for revision in MCP.revisions {
      description =
        Merge.merge(
          try MCP.official(revision), revision: revision, era: "any", into: description
        ).0
    }
    let (model, _) = Resolver.resolve(description)
    for revision in MCP.revisions {
      let official = try MCP.official(revision).canonical
      let found = differences(official, model.wireShape(of: revision).canonical).map(\.description)
      #expect(found == [], "\(revision)")
    }
  }

  @Test(arguments: MCP.revisions)
  func `what is exported reads as the same shape`(revision: String) throws {
    let text = SchemaExport.jsonSchema(of: MCP.model, revision: revision)
    let (node, problems) = NodeReader.read(Array(text.utf8), file: "exported.json")
    #expect(problems == [])
    let (shape, reading) = try OfficialSchema.read(
      #require(node), revision: revision, notes: MCP.notes().forExports)
    #expect(reading == [])
    let ours = MCP.model.wireShape(of: revision).canonical
    // That an object is a JSON Schema is nothing that a schema says.
    let found = differences(shape.canonical, ours).map(\.description)
    #expect(found.allSatisfy { $0.hasSuffix("official is object, description is schema") }, "\(found)")
  }
}
