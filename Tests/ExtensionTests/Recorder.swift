import MCPExtensions
import MCPKit

/// Handles every method of the extensions, and the protocol's tasks, by telling which one was reached.
struct Recorder {
  /// What a handler says of itself.
  private func reached<Result>(_ handler: String) throws -> Result {
    throw ProtocolError(code: .internalError, message: handler)
  }
}

extension Recorder: ServerTasksHandler {
  func getTask(_: TaskRequestParams, context: ServerContext) async throws -> GetTaskResult {
    try reached("the protocol's tasks/get")
  }
  func getTaskResult(_: TaskRequestParams, context: ServerContext) async throws -> GetTaskPayloadResult {
    try reached("the protocol's tasks/result")
  }
}

extension Recorder: Tasks.ServerHandler {
  func getTask(_: Tasks.TaskRequestParams, context: ServerContext) async throws -> Tasks.GetTaskResult {
    try reached("tasks/get")
  }
  func updateTask(
    _: Tasks.UpdateTaskRequestParams, context: ServerContext
  ) async throws -> Tasks.UpdateTaskResult {
    try reached("tasks/update")
  }
  func cancelTask(_: Tasks.TaskRequestParams, context: ServerContext) async throws -> Tasks.CancelTaskResult {
    try reached("tasks/cancel")
  }
}

extension Recorder: Workshop.ServerLendQueueHandler, Workshop.ServerAuditHandler {
  func listTools(_: PaginatedRequestParams, context: ServerContext) async throws -> Workshop.ToolsResult {
    try reached("workshop/list")
  }
  func lend(_: Workshop.ToolParams, context: ServerContext) async throws -> Workshop.LendOutcome {
    try reached("workshop/lend")
  }
  func queue(_: Workshop.ToolParams, context: ServerContext) async throws -> EmptyResult {
    try reached("workshop/queue")
  }
  func audit(_: RequestParams, context: ServerContext) async throws -> EmptyResult {
    try reached("workshop/audit of the server")
  }
}

extension Recorder: Workshop.ClientAuditHandler, Workshop.ClientConfirmRemindHandler {
  func audit(_: RequestParams, context: ClientContext) async throws -> EmptyResult {
    try reached("workshop/audit of the client")
  }
  func confirm(_: Workshop.ToolParams, context: ClientContext) async throws -> EmptyResult {
    try reached("workshop/confirm")
  }
  func remind(_: Workshop.ToolParams, context: ClientContext) async throws -> EmptyResult {
    try reached("workshop/remind")
  }
}

/// Handles what every workshop must, and nothing more.
struct SmallWorkshop: Workshop.ServerHandler {
  func listTools(_: PaginatedRequestParams, context: ServerContext) async throws -> Workshop.ToolsResult {
    Workshop.ToolsResult(tools: [Workshop.Tool(name: "saw")])
  }
}

/// Lends what it has, but for what is lent.
struct LendingWorkshop: Workshop.ServerLendHandler {
  func listTools(_: PaginatedRequestParams, context: ServerContext) async throws -> Workshop.ToolsResult {
    Workshop.ToolsResult(tools: [])
  }

  func lend(_ params: Workshop.ToolParams, context: ServerContext) async throws -> Workshop.LendOutcome {
    switch params.tool.name {
    case "saw": return .complete(EmptyResult())
    case "file": return .lent(Workshop.LentResult(by: "somebody"))
    default: throw ProtocolError(code: Workshop.Errors.toolLost, message: "there is no such tool")
    }
  }
}
