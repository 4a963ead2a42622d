import MCPKit

/// The server of the conversation scripts: something of everything that a server can do.
///
/// It has no code for a revision: what the scripts see differ between them is the runtime's doing.
@main
struct ConversationServer: Sendable {
  /// The tools that come while the server runs.
  let more = DynamicTools()

  static func main() async throws {
    let handlers = ConversationServer()
    var options = ServerOptions()
    // A handler that went on after its request was cancelled would keep the process, and its test, from ending.
    options.peer.drainTime = .seconds(3600)
    let server = Server(
      info: try Implementation(
        json: """
          {"name": "conversation", "title": "The conversation server", "version": "1.2.3",
           "description": "Talks.", "websiteUrl": "https://example.com/",
           "icons": [{"src": "https://example.com/icon.png"}]}
          """),
      instructions: "Talk to it.", handlers: handlers, dynamic: DynamicFeatures(tools: handlers.more),
      options: options)
    try await server.run()
  }
}

extension ConversationServer: CompletionsHandler, LoggingHandler {
  func complete(_ params: CompleteRequestParams, context: ServerContext) async throws -> CompleteResult {
    let names = ["Ada", "Alan", "Grace"].filter { $0.hasPrefix(params.argument.value) }
    return CompleteResult(completion: .init(values: names, total: names.count, hasMore: false))
  }

  func setLevel(_ params: SetLevelRequestParams, context: ServerContext) async throws -> EmptyResult {
    EmptyResult()
  }
}
