import ProtocolModel
import TestSupport
import Testing

/// What `diff` says of the types of neighbouring revisions is what another program found; each difference is explained.
@Suite(SharedData.available(AnalysedChanges.file), SharedData.available("spec")) struct AnalysisTests {
  @Test(arguments: ExplainedDifference.Input.allCases)
  func `changes of types are those of the analysis`(input: ExplainedDifference.Input) throws {
    let analysed = try AnalysedChanges.statements()
    #expect(analysed.count == MCP.revisions.count - 1)
    let explained = ExplainedDifference.all.filter { $0.inputs.contains(input) }
    var needed: Set<Int> = []
    for (before, after) in zip(MCP.revisions, MCP.revisions.dropFirst()) {
      let ours = try statements(input, before, after)
      let theirs = try #require(analysed["\(before) \(after)"])
      #expect(ours.intersection(theirs).count > 6)
      for (who, differences) in [
        (ExplainedDifference.Who.analysis, theirs.subtracting(ours)), (.diff, ours.subtracting(theirs)),
      ] {
        for statement in differences.sorted() {
          let index = explained.firstIndex { $0.who == who && $0.explains(statement) }
          if let index {
            needed.insert(index)
          } else {
            Issue.record("\(before) → \(after), \(who) alone: \(statement)")
          }
        }
      }
    }
    for (index, explanation) in explained.enumerated() where !needed.contains(index) {
      Issue.record("nothing is left to explain by: \(explanation.reason)")
    }
  }

  private func statements(_ input: ExplainedDifference.Input, _ before: String, _ after: String) throws
    -> Set<String>
  {
    let comparison =
      switch input {
      case .description:
        Comparison(.revision(MCP.description, before), .revision(MCP.description, after))
      case .official:
        try Comparison(.official(MCP.official(before), before), .official(MCP.official(after), after))
      }
    return Statements.of(try #require(comparison).changes)
  }
}
