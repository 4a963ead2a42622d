import MCPCore
import MCPModel
import MCPStubs

/// Handles every method of both sides by telling which one was reached.
struct Recorder {
  /// What a handler says of itself: the method that should have led to it.
  func reached<Result>(_ method: String) throws -> Result {
    throw ProtocolError(code: .internalError, message: method)
  }
}

extension Recorder: ToolsHandler, PromptsHandler, CompletionsHandler, LoggingHandler {
  func listTools(_: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
    try reached("tools/list")
  }
  func callTool(_: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
    try reached("tools/call")
  }
  func listPrompts(_: PaginatedRequestParams, context: ServerContext) async throws -> ListPromptsResult {
    try reached("prompts/list")
  }
  func getPrompt(_: GetPromptRequestParams, context: ServerContext) async throws -> GetPromptResult {
    try reached("prompts/get")
  }
  func complete(_: CompleteRequestParams, context: ServerContext) async throws -> CompleteResult {
    try reached("completion/complete")
  }
  func setLevel(_: SetLevelRequestParams, context: ServerContext) async throws -> EmptyResult {
    try reached("logging/setLevel")
  }
}

extension Recorder: ResourcesHandler, ResourcesSubscribeHandler {
  func listResources(_: PaginatedRequestParams, context: ServerContext) async throws -> ListResourcesResult {
    try reached("resources/list")
  }
  func listResourceTemplates(
    _: PaginatedRequestParams, context: ServerContext
  ) async throws -> ListResourceTemplatesResult {
    try reached("resources/templates/list")
  }
  func readResource(_: ReadResourceRequestParams, context: ServerContext) async throws -> ReadResourceResult {
    try reached("resources/read")
  }
  func subscribe(_: SubscribeRequestParams, context: ServerContext) async throws -> EmptyResult {
    try reached("resources/subscribe")
  }
  func unsubscribe(_: UnsubscribeRequestParams, context: ServerContext) async throws -> EmptyResult {
    try reached("resources/unsubscribe")
  }
}

extension Recorder: ServerTasksHandler, ServerTasksListHandler, ServerTasksCancelHandler {
  func getTask(_: TaskRequestParams, context: ServerContext) async throws -> GetTaskResult {
    try reached("tasks/get")
  }
  func getTaskResult(_: TaskRequestParams, context: ServerContext) async throws -> GetTaskPayloadResult {
    try reached("tasks/result")
  }
  func listTasks(_: PaginatedRequestParams, context: ServerContext) async throws -> ListTasksResult {
    try reached("tasks/list")
  }
  func cancelTask(_: TaskRequestParams, context: ServerContext) async throws -> CancelTaskResult {
    try reached("tasks/cancel")
  }
}

extension Recorder: SamplingHandler, ElicitationHandler, RootsHandler {
  func createMessage(
    _: CreateMessageRequestParams, context: ClientContext
  ) async throws -> CreateMessageResult {
    try reached("sampling/createMessage")
  }
  func elicit(_: ElicitRequestParams, context: ClientContext) async throws -> ElicitResult {
    try reached("elicitation/create")
  }
  func listRoots(_: ListRootsRequestParams, context: ClientContext) async throws -> ListRootsResult {
    try reached("roots/list")
  }
}

extension Recorder: ClientTasksHandler, ClientTasksListHandler, ClientTasksCancelHandler {
  func getTask(_: TaskRequestParams, context: ClientContext) async throws -> GetTaskResult {
    try reached("tasks/get")
  }
  func getTaskResult(_: TaskRequestParams, context: ClientContext) async throws -> GetTaskPayloadResult {
    try reached("tasks/result")
  }
  func listTasks(_: PaginatedRequestParams, context: ClientContext) async throws -> ListTasksResult {
    try reached("tasks/list")
  }
  func cancelTask(_: TaskRequestParams, context: ClientContext) async throws -> CancelTaskResult {
    try reached("tasks/cancel")
  }
}
