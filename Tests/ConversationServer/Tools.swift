import MCPKit

extension ConversationServer: ToolsHandler {
  /// The first has all that the revisions have added to tools.
  func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
    // In two pages; an empty cursor is one like any other.
    switch params.cursor {
    case nil:
      try ListToolsResult(
        json: """
          {"nextCursor": "", "tools": [
            {"name": "echo", "title": "Echo", "description": "Says it again.",
             "inputSchema": {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]},
             "outputSchema": {"type": "object", "properties": {"said": {"type": "string"}}},
             "annotations": {"readOnlyHint": true}, "execution": {"taskSupport": "forbidden"},
             "icons": [{"src": "https://example.com/echo.png"}], "_meta": {"com.example/made": "by hand"}}
          ]}
          """)
    case "":
      ListToolsResult(
        tools: ["show", "count", "wait", "fail", "break", "ask", "grow"].map {
          Tool(name: $0, inputSchema: ["type": "object"])
        })
    case .some(let cursor):
      throw ProtocolError(code: .invalidParams, message: "there is no page \"\(cursor)\"")
    }
  }

  func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
    switch params.name {
    case "echo":
      guard let text = params.arguments?["text"]?.stringValue else { throw ToolError("What shall I say?") }
      var result = CallToolResult(saying: text)
      result.structuredContent = ["said": .string(text)]
      return result
    case "show":
      return try CallToolResult(
        json: """
          {"content": [
            {"type": "audio", "data": "AAAA", "mimeType": "audio/wav"},
            {"type": "resource_link", "name": "one", "uri": "note://1", "title": "The first"}
          ]}
          """)
    case "count":
      for (done, word) in [(1.0, "one"), (2.0, "two")] {
        context.report(Progress(progress: done, total: 2, message: word))
      }
      return CallToolResult(saying: "counted")
    case "wait":
      // Shows that the request has come so far that it can be cancelled.
      context.report(Progress(progress: 0))
      await untilCancelled()
      throw CancellationError()
    case "fail": throw ToolError("It is broken.")
    case "break": throw Secret()
    case "ask": return try await ask(params.arguments?["for"]?.stringValue ?? "", context)
    case "grow":
      more.add(Tool(name: "twig", inputSchema: ["type": "object"])) { _, _ in CallToolResult(saying: "green")
      }
      return CallToolResult(saying: "grown")
    default: throw ProtocolError(code: .invalidParams, message: "there is no tool \"\(params.name)\"")
    }
  }

  /// Asks the client, and says what it has answered.
  private func ask(_ what: String, _ context: ServerContext) async throws -> CallToolResult {
    do {
      switch what {
      case "sample":
        let params = try CreateMessageRequestParams(
          json: """
            {"messages": [{"role": "user", "content": {"type": "text", "text": "Hi"}}], "maxTokens": 9,
             "toolChoice": {"mode": "none"}}
            """)
        let answer = try await context.call(Requests.createMessage, params)
        return CallToolResult(saying: "the model \(answer.model) has answered")
      case "form":
        let params = try ElicitRequestParams(
          json: """
            {"mode": "form", "message": "Name?",
             "requestedSchema": {"type": "object", "properties": {"name": {"type": "string"}}}}
            """)
        let answer = try await context.call(Requests.elicit, params)
        return CallToolResult(saying: "the user's answer: \(answer.action.rawValue)")
      case "page":
        let params = try ElicitRequestParams(
          json: """
            {"mode": "url", "message": "Sign in", "url": "https://example.com/", "elicitationId": "e"}
            """)
        let answer = try await context.call(Requests.elicit, params)
        return CallToolResult(saying: "the user's answer: \(answer.action.rawValue)")
      default:
        let answer = try await context.call(Requests.listRoots, ListRootsRequestParams())
        return CallToolResult(saying: "roots: \(answer.roots.map(\.uri))")
      }
    } catch let error as CallError {
      throw ToolError("\(error)")
    } catch let error as ProtocolError {
      throw ToolError("the client says: \(error)")
    }
  }
}

extension CallToolResult {
  fileprivate init(saying text: String) {
    self.init(content: [.text(TextContent(text: text))])
  }
}

/// What no client gets to see.
private struct Secret: Error {}

/// Waits for the end of the task.
private func untilCancelled() async {
  let (stream, continuation) = AsyncStream.makeStream(of: Never.self)
  await withTaskCancellationHandler {
    for await _ in stream {}
  } onCancel: {
    continuation.finish()
  }
}
