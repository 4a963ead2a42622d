import ProtocolModel
import TestSupport
import Testing

/// What is the same has no changes, and what is not has some.
@Suite struct ComparisonTests {
  @Test(arguments: MCP.revisions)
  func `a revision is the same as itself`(revision: String) throws {
    let side = Comparison.Operand.revision(MCP.description, revision)
    #expect(try #require(Comparison(side, side)).changes == [])
  }

  @Test(SharedData.available("spec"), arguments: MCP.revisions)
  func `a revision is the same as its official schema, from both sides`(revision: String) throws {
    let described = Comparison.Operand.revision(MCP.description, revision)
    let official = Comparison.Operand.official(try MCP.official(revision), revision)
    #expect(try #require(Comparison(described, official)).changes == [])
    #expect(try #require(Comparison(official, described)).changes == [])
  }

  @Test func `each random edit of the description is a change in both directions`() throws {
    var editor = Editor(description: MCP.description, random: SplitMix(state: 7))
    var tried = 0
    while tried < Fuzz.rounds(20) {
      let edit = editor.edit()
      let (edited, what) = try #require(edit)
      if Resolver.resolve(edited).1.contains(where: { $0.severity == .error }) { continue }
      tried += 1
      let forward = try #require(Comparison(.whole(MCP.description), .whole(edited))).changes
      let backward = try #require(Comparison(.whole(edited), .whole(MCP.description))).changes
      #expect(!forward.isEmpty, "\(what)")
      #expect(!backward.isEmpty, "\(what)")
      #expect(forward.contains { $0.server != .none || $0.client != .none }, "\(what)")
    }
  }

  @Test func `as of the newest revision a description says of each revision what it says`() {
    for (index, date) in MCP.revisions.enumerated() {
      let model = Resolver.resolve(MCP.description.asOf(date)).0
      for revision in MCP.revisions[...index] {
        #expect(
          differences(MCP.model.wireShape(of: revision), model.wireShape(of: revision)) == [],
          "\(date), \(revision)")
      }
    }
  }
}
