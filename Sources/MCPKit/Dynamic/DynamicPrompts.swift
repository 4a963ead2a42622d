/// Prompts that may come and go while a server runs, beside those of its handlers.
///
/// Clients in sessions are told of each change.
public final class DynamicPrompts: Sendable {
  /// What fills in a prompt.
  public typealias Handler = @Sendable (GetPromptRequestParams, ServerContext) async throws -> GetPromptResult

  let registry = Registry<PromptRoute>()

  /// Makes a list without prompts.
  public init() {}

  /// Adds a prompt, in the place of the one of its name if there is one.
  public func add(_ prompt: Prompt, _ handle: @escaping Handler) {
    registry.set(PromptRoute(prompt: prompt, handle: handle), for: prompt.name)
  }

  /// Takes a prompt away.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  public func remove(_ name: String) -> Bool {
    registry.remove(name)
  }
}
