/// Prompts that may come and go while a server runs, beside those of its handlers.
///
/// Clients in sessions are told of each change.
public final class DynamicPrompts: Sendable {
  /// What fills in a prompt.
  public typealias Handler = @Sendable (GetPromptRequestParams, ServerContext) async throws -> GetPromptResult

  struct Entry: Sendable {
    let prompt: Prompt
    let handle: Handler
  }

  let registry = Registry<Entry>()

  /// Makes a list without prompts.
  public init() {}

  /// Adds a prompt, in the place of the one of its name if there is one.
  public func add(_ prompt: Prompt, _ handle: @escaping Handler) {
    registry.set(Entry(prompt: prompt, handle: handle), for: prompt.name)
  }

  /// Takes a prompt away.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  public func remove(_ name: String) -> Bool {
    registry.remove(name)
  }
}

extension MethodTable where Context == ServerContext {
  /// Registers prompts, those of the handlers before those that come and go.
  mutating func register(_ prompts: DynamicPrompts?, beside handler: (any PromptsHandler)?) {
    guard let prompts else { return }
    on(Requests.listPrompts) { params, context in
      var result = try await handler?.listPrompts(params, context: context) ?? ListPromptsResult(prompts: [])
      if result.nextCursor == nil { result.prompts += prompts.registry.entries.map(\.prompt) }
      return result
    }
    on(Requests.getPrompt) { params, context in
      if let entry = prompts.registry[params.name] { return try await entry.handle(params, context) }
      if let handler { return try await handler.getPrompt(params, context: context) }
      throw ProtocolError(code: .invalidParams, message: "there is no prompt \"\(params.name)\"")
    }
  }
}
