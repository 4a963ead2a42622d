import ProtocolModel
import TestSupport
import Testing

/// What an import would have done with the newest revision, had the description known only those before it.
@Suite(SharedData.available("spec")) struct LastRevisionTests {
  private let before = MCP.description.cutBack(to: "2025-11-25")

  @Test func `the description that is cut back says what the revisions before say`() throws {
    let (model, problems) = Resolver.resolve(before)
    #expect(problems.map(\.description) == [])
    for revision in MCP.revisions.dropLast() {
      let official = try MCP.official(revision).canonical
      #expect(differences(official, model.wireShape(of: revision).canonical).map(\.description) == [])
    }
  }

  @Test func `the newest revision is merged in without a remainder, and asks for what no schema tells`()
    throws
  {
    let official = try MCP.official("2026-07-28")
    let (merged, changes) = Merge.merge(official, revision: "2026-07-28", era: "legacy", into: before)
    #expect(Merge.check(merged, from: before, official, revision: "2026-07-28").map(\.description) == [])
    #expect(Resolver.resolve(merged).1.map(\.description) == [])
    // The numbers are those of docs/new-revision.md.
    #expect(changes.count == 123)
    #expect(Lint.check(merged).count { $0.id == .unfinished } == 29)
  }
}
