/// A prompt of a service: what clients are told of it, and how its arguments are read and written.
public struct ServicePrompt<Arguments: ServiceArguments>: Sendable {
  /// The prompt, as clients are told of it.
  public let prompt: Prompt
  private let choices: [String: [String]]
  private let limits: TextLimits

  /// Takes the prompt from generated code.
  ///
  /// - Parameters:
  ///   - text: the entry of the list of prompts.
  ///   - choices: the values of arguments that clients may be offered.
  ///   - limits: the schemas of arguments that ask for more than their types do.
  public init(listed text: String, choices: [String: [String]] = [:], limits: [String: String] = [:]) {
    prompt = MCPKit.listed(text, as: Prompt.self, otherwise: Prompt(name: ""))
    self.choices = choices
    self.limits = TextLimits(limits)
  }

  /// Asks a server for the prompt.
  ///
  /// - Throws: as `ServerCaller`.
  public func call(
    _ arguments: Arguments, on server: any ServerCaller, options: CallOptions = CallOptions()
  ) async throws -> GetPromptResult {
    var texts = ArgumentTexts()
    arguments.write(to: &texts)
    return try await server.getPrompt(
      GetPromptRequestParams(name: prompt.name, arguments: texts.members), options: options)
  }

  /// Reads arguments as a server does before it calls what fills in the prompt.
  func read(_ texts: ArgumentTexts) throws(ProtocolError) -> Arguments {
    let arguments = try Arguments(texts)
    try limits.check(texts)
    return arguments
  }

  var argumentChoices: ArgumentChoices? {
    choices.isEmpty
      ? nil : ArgumentChoices(reference: .prompt(PromptReference(name: prompt.name)), values: choices)
  }
}

extension ServicePrompt<NoArguments> {
  /// Asks a server for the prompt.
  ///
  /// - Throws: as `ServerCaller`.
  public func call(
    on server: any ServerCaller, options: CallOptions = CallOptions()
  ) async throws -> GetPromptResult {
    try await call(NoArguments(), on: server, options: options)
  }
}

extension ServiceRoutes {
  /// Adds a prompt.
  public mutating func add<Arguments>(
    _ prompt: ServicePrompt<Arguments>,
    _ handle: @escaping @Sendable (Arguments, ServerContext) async throws -> PromptContent
  ) {
    prompts.append(
      PromptRoute(prompt: prompt.prompt) { params, context in
        let content = try await handle(prompt.read(ArgumentTexts(params.arguments)), context)
        return GetPromptResult(
          messages: content.messages, description: content.description ?? prompt.prompt.description)
      })
    if let choices = prompt.argumentChoices { self.choices.append(choices) }
  }

  /// Adds a prompt that takes no arguments.
  public mutating func add(
    _ prompt: ServicePrompt<NoArguments>,
    _ handle: @escaping @Sendable (ServerContext) async throws -> PromptContent
  ) {
    add(prompt) { _, context in try await handle(context) }
  }
}

/// What a prompt becomes: a text that the user says, or messages of both sides.
///
///     return "Plan a day in \(arguments.city)."
public struct PromptContent: Sendable, Equatable {
  /// The messages.
  public var messages: [PromptMessage]
  /// What they are for; the prompt's own description where it is nil.
  public var description: String?

  /// Makes content of messages.
  public init(_ messages: [PromptMessage], description: String? = nil) {
    self.messages = messages
    self.description = description
  }

  /// Makes content of a text that the user says.
  public init(_ text: String) {
    self.init([PromptMessage(role: .user, content: .text(TextContent(text: text)))])
  }
}

extension PromptContent: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  /// Makes content of a text that the user says.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Makes content of messages.
  public init(arrayLiteral messages: PromptMessage...) {
    self.init(messages)
  }
}
