import MCPExtensions
import MCPKit
import Testing

/// Answers every call with one result, and writes down what was called.
private struct FakePeer: ServerCaller, ClientCaller {
  let result: String
  /// Fails where the call is not this one.
  let expected: (method: String, params: String)

  func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params, options: CallOptions
  ) async throws -> Result {
    #expect(method.name == expected.method)
    #expect(try params.jsonText() == expected.params)
    return try Result(json: result)
  }
}

/// The calls of extensions, through whatever takes them to the peer.
@Suite struct CallTests {
  private func server(_ method: String, _ params: String, answers result: String) -> any ServerCaller {
    FakePeer(result: result, expected: (method, params))
  }

  private let task = #""taskId":"t","status":"working","createdAt":"a","lastUpdatedAt":"b","ttlMs":1"#

  @Test func `the methods of tasks`() async throws {
    let params = Tasks.TaskRequestParams(taskId: "t")
    let got = try await server("tasks/get", #"{"taskId":"t"}"#, answers: "{\(task)}").tasks.getTask(params)
    #expect(got.status == .working)
    let answers: InputResponses = [:]
    let updated = try await server("tasks/update", #"{"taskId":"t","inputResponses":{}}"#, answers: "{}")
      .tasks.updateTask(Tasks.UpdateTaskRequestParams(taskId: "t", inputResponses: answers))
    #expect(updated.resultType == .complete)
    let cancelled = try await server("tasks/cancel", #"{"taskId":"t"}"#, answers: "{}").tasks.cancelTask(
      params)
    #expect(cancelled.resultType == .complete)
  }

  @Test func `a tool may answer with a task, with its result, or with a question`() async throws {
    func call(_ answer: String) async throws -> Tasks.CallToolOutcome {
      try await server("tools/call", #"{"name":"echo"}"#, answers: answer)
        .tasks.callTool(CallToolRequestParams(name: "echo"))
    }
    guard case .task(let created) = try await call(#"{"resultType":"task",\#(task)}"#) else {
      return #expect(Bool(false), "no task")
    }
    #expect(created.taskId == "t")
    // Who knows nothing of result types means the usual one.
    #expect(try await call(#"{"content":[]}"#) == .complete(CallToolResult(content: [])))
    #expect(
      try await call(#"{"resultType":"input_required","requestState":"s"}"#)
        == .inputRequired(InputRequiredResult(requestState: "s")))
    await #expect(throws: JSONError.self) { try await call(#"{"resultType":"lent","by":"me"}"#) }
  }

  @Test func `another extension adds other results`() async throws {
    let answer = try await server(
      "tools/call", #"{"name":"saw"}"#, answers: #"{"resultType":"lent","by":"me"}"#
    )
    .workshop.callTool(CallToolRequestParams(name: "saw"))
    #expect(answer == .lent(Workshop.LentResult(by: "me")))
    let lent = try await server(
      "workshop/lend", #"{"tool":{"name":"saw"}}"#, answers: #"{"resultType":"lent","by":"me"}"#
    ).workshop.lend(Workshop.ToolParams(tool: Workshop.Tool(name: "saw")))
    #expect(lent == .lent(Workshop.LentResult(by: "me")))
  }

  @Test func `a method of both sides is called on either`() async throws {
    let peer = FakePeer(result: "{}", expected: ("workshop/audit", "{}"))
    _ = try await (peer as any ServerCaller).workshop.audit()
    _ = try await (peer as any ClientCaller).workshop.audit()
  }

  @Test func `a method of the client is called on clients`() async throws {
    let client: any ClientCaller = FakePeer(
      result: "{}", expected: ("workshop/confirm", #"{"tool":{"name":"saw"}}"#))
    _ = try await client.workshop.confirm(Workshop.ToolParams(tool: Workshop.Tool(name: "saw")))
  }
}
