import MCPExtensions
import MCPKit
import Testing

/// What extensions add to the protocol's own types.
@Suite struct AdditionTests {
  @Test func `an added member is one that the protocol's type does not know`() throws {
    var filter = SubscriptionFilter(toolsListChanged: true)
    #expect(filter.taskIds == nil)
    filter.taskIds = ["a", "b"]
    filter.grades = [.master, .unknown("guild")]
    #expect(
      try filter.jsonText() == #"{"toolsListChanged":true,"taskIds":["a","b"],"grades":["master","guild"]}"#)
    let read = try SubscriptionFilter(json: filter.jsonText())
    #expect(read == filter)
    #expect(read.taskIds == ["a", "b"])
    #expect(read.grades == [.master, .unknown("guild")])
    filter.taskIds = nil
    #expect(try filter.jsonText() == #"{"toolsListChanged":true,"grades":["master","guild"]}"#)
  }

  @Test func `a member of another type is none, and stays as it is`() throws {
    let text = #"{"taskIds":[1],"grades":"master"}"#
    let filter = try SubscriptionFilter(json: text)
    #expect(filter.taskIds == nil)
    #expect(filter.grades == nil)
    #expect(try filter.jsonText() == text)
  }

  @Test func `a key of _meta`() throws {
    var params = CallToolRequestParams(name: "echo", meta: RequestMetaObject())
    params.meta?.bench = "window"
    params.meta?.notebook = "shopping"
    #expect(params.meta?.bench == "window")
    #expect(
      try params.jsonText(for: .v2026_07_28).contains(
        #""_meta":{"com.example/bench":"window","com.acme/notebook":"shopping"}"#))
  }

  @Test func `a type of the protocol that has a namesake in the extension`() throws {
    var tool = MCPModel.Tool(name: "saw", inputSchema: ["type": "object"])
    tool.weight = .number(2.5)
    tool.lentTo = .one("me")
    #expect(
      try tool.jsonText()
        == #"{"name":"saw","inputSchema":{"type":"object"},"com.example/weight":2.5,"com.example/lent_to":"me"}"#
    )
    #expect(tool.weight == .number(2.5))
    let own = Workshop.Tool(name: "saw", used: tool)
    #expect(try Workshop.Tool(json: own.jsonText()).used?.lentTo == .one("me"))
  }

  @Test func `an added value is one that the protocol's enumeration does not know`() throws {
    #expect(ResultType.task == ResultType(rawValue: "task"))
    #expect(ResultType.lent.rawValue == "lent")
    #expect(ResultType.task != .lent)
    #expect(
      try Tasks.CreateTaskResult(
        json: #"{"taskId":"t","status":"working","createdAt":"a","lastUpdatedAt":"b","ttlMs":1}"#
      ).resultType == .task)
  }
}
