import MCPExtensions
import MCPKit
import Testing

/// What a revision asks of the values of an extension, and gets of them.
@Suite struct RevisionTests {
  private func complaints(_ value: some ProtocolValue, in revision: Revision = .v2026_07_28) -> [String] {
    value.validate(for: revision).map(\.description)
  }

  @Test func `a status brings what goes with it`() throws {
    func task(_ status: String, _ more: String = "") throws -> Tasks.GetTaskResult {
      try Tasks.GetTaskResult(
        json:
          #"{"taskId":"t","status":"\#(status)","createdAt":"a","lastUpdatedAt":"b","ttlMs":1\#(more)}"#)
    }
    for status in ["working", "cancelled", "unheard of"] { #expect(try complaints(task(status)) == []) }
    for (status, member, value) in [
      ("input_required", "inputRequests", "{}"), ("completed", "result", "{}"),
      ("failed", "error", #"{"code":1,"message":"m"}"#),
    ] {
      #expect(try complaints(task(status)) == ["$.\(member): missing, but required in 2026-07-28"])
      #expect(try complaints(task(status, #","\#(member)":\#(value)"#)) == [])
    }
  }

  @Test func `a rule over several members, of an enumeration, a string, or what is included`() {
    #expect(
      complaints(Workshop.Tool(name: "saw", grade: .master)) == [
        "$.share: missing, but required in 2026-07-28", "$.marks: missing, but required in 2026-07-28",
      ])
    #expect(complaints(Workshop.Tool(name: "saw", grade: .master, marks: ["a": 1], share: 1)) == [])
    #expect(complaints(Workshop.Tool(name: "saw", grade: .novice, state: .new)) == [])
    #expect(
      complaints(Workshop.Tool(name: "saw", state: .used)) == [
        "$.owners: missing, but required in 2026-07-28"
      ])
    #expect(
      complaints(Workshop.Tool(name: "saw", size: "other")) == [
        "$.length: missing, but required in 2026-07-28"
      ])
    #expect(complaints(Workshop.Tool(name: "saw", length: 1, size: "other")) == [])
  }

  @Test func `what comes later than its extension is left out before`() throws {
    let tool = Workshop.Tool(
      name: "saw", parts: [.handle(Workshop.Handle(wood: "oak"))], grade: .legend,
      rack: Workshop.Tool.Rack(row: 1, column: 2), rating: 3)
    #expect(
      try tool.jsonText(for: .v2027_01_31)
        == #"{"name":"saw","parts":[{"kind":"handle","wood":"oak"}],"grade":"legend","rack":{"row":1,"column":2},"rating":3}"#
    )
    #expect(
      try tool.jsonText(for: .v2026_07_28)
        == #"{"name":"saw","parts":[{"kind":"blade","metal":"oak"}],"grade":"legend","rack":{"row":1}}"#)
    #expect(complaints(tool, in: .v2027_01_31) == [])
    #expect(
      complaints(tool) == [
        "$.parts[0]: 'handle' is not in 2026-07-28", "$.grade: 'legend' is not in 2026-07-28",
        "$.rack.column: not in 2026-07-28", "$.rating: not in 2026-07-28",
      ])
  }

  @Test func `an extension says in which revisions it can be used`() {
    #expect(Tasks.revisions == .since(.v2026_07_28))
    #expect(Workshop.Requests.queue.facts.revisions == .since(.v2027_01_31))
    #expect(Tasks.id == "io.modelcontextprotocol/tasks")
  }
}
