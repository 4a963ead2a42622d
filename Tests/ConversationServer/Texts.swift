import MCPKit

extension ConversationServer: PromptsHandler {
  func listPrompts(
    _ params: PaginatedRequestParams, context: ServerContext
  ) async throws -> ListPromptsResult {
    try ListPromptsResult(
      json: """
        {"prompts": [
          {"name": "greet", "title": "Greeting", "description": "Greets.",
           "arguments": [{"name": "whom", "title": "Whom", "required": true}],
           "icons": [{"src": "https://example.com/greet.png"}]}
        ]}
        """)
  }

  func getPrompt(_ params: GetPromptRequestParams, context: ServerContext) async throws -> GetPromptResult {
    guard params.name == "greet", let whom = params.arguments?["whom"] else {
      throw ProtocolError(code: .invalidParams, message: "there is no such prompt")
    }
    let message = PromptMessage(role: .user, content: .text(TextContent(text: "Greet \(whom).")))
    return GetPromptResult(messages: [message], description: "A greeting")
  }
}

extension ConversationServer: ResourcesSubscribeHandler {
  func listResources(
    _ params: PaginatedRequestParams, context: ServerContext
  ) async throws -> ListResourcesResult {
    try ListResourcesResult(
      json: """
        {"resources": [
          {"uri": "note://1", "name": "one", "title": "The first", "mimeType": "text/plain", "size": 5,
           "annotations": {"priority": 1, "lastModified": "2026-01-01T00:00:00Z"}}
        ]}
        """)
  }

  func listResourceTemplates(
    _ params: PaginatedRequestParams, context: ServerContext
  ) async throws -> ListResourceTemplatesResult {
    try ListResourceTemplatesResult(
      json: #"{"resourceTemplates": [{"uriTemplate": "note://{id}", "name": "note", "title": "A note"}]}"#)
  }

  func readResource(
    _ params: ReadResourceRequestParams, context: ServerContext
  ) async throws -> ReadResourceResult {
    guard params.uri == "note://1" else { throw ProtocolError.noResource(params.uri, in: context.revision) }
    return try ReadResourceResult(
      json: """
        {"contents": [{"uri": "note://1", "mimeType": "text/plain", "text": "Hello", "_meta": {"a": 1}}]}
        """)
  }

  func subscribe(_ params: SubscribeRequestParams, context: ServerContext) async throws -> EmptyResult {
    EmptyResult()
  }

  func unsubscribe(_ params: UnsubscribeRequestParams, context: ServerContext) async throws -> EmptyResult {
    EmptyResult()
  }
}
