import MCPKit

/// What the client of the conversations answers to servers.
struct ClientHandlers: SamplingHandler, ElicitationHandler, RootsHandler {
  func createMessage(
    _ params: CreateMessageRequestParams, context: ClientContext
  ) async throws -> CreateMessageResult {
    try CreateMessageResult(
      json: """
        {"role": "assistant", "model": "m", "stopReason": "endTurn", "content": {"type": "text", "text": "Hello"}}
        """)
  }

  func elicit(_ params: ElicitRequestParams, context: ClientContext) async throws -> ElicitResult {
    // A user takes their time, and the server may want to know.
    context.report(Progress(progress: 1, message: "reading"))
    return try ElicitResult(json: #"{"action": "accept", "content": {"name": "Ada"}}"#)
  }

  func listRoots(_ params: ListRootsRequestParams, context: ClientContext) async throws -> ListRootsResult {
    throw ProtocolError(code: .internalError, message: "no disk")
  }
}
