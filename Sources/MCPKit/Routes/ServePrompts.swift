extension MethodTable where Context == ServerContext {
  /// Registers prompts: those of the handlers, then those of services, then those that come and go.
  mutating func register(
    _ fixed: [PromptRoute], _ dynamic: DynamicPrompts?, beside handler: (any PromptsHandler)?
  ) {
    guard !fixed.isEmpty || dynamic != nil else { return }
    let routes = Dictionary(fixed.map { ($0.prompt.name, $0) }) { first, _ in first }
    on(Requests.listPrompts) { params, context in
      var result = try await handler?.listPrompts(params, context: context) ?? ListPromptsResult(prompts: [])
      let page = ListPage(
        name: \.name, fixed: fixed.map(\.prompt), dynamic: dynamic?.registry.entries.map(\.prompt) ?? [])
      result.prompts = page(result.prompts, isLast: result.nextCursor == nil)
      return result
    }
    on(Requests.getPrompt) { params, context in
      if let route = dynamic?.registry[params.name] ?? routes[params.name] {
        return try await route.handle(params, context)
      }
      if let handler { return try await handler.getPrompt(params, context: context) }
      throw ProtocolError(code: .invalidParams, message: "there is no prompt \"\(params.name)\"")
    }
  }

  /// Registers what arguments may be, for clients that offer it to people while they type.
  mutating func register(_ choices: [ArgumentChoices], beside handler: (any CompletionsHandler)?) {
    guard !choices.isEmpty else { return }
    on(Requests.complete) { params, context in
      let values = choices.first { $0.reference.hasTarget(of: params.ref) }?.values[params.argument.name]
      if values == nil, let handler { return try await handler.complete(params, context: context) }
      let typed = params.argument.value.lowercased()
      let fitting = (values ?? []).filter { $0.lowercased().hasPrefix(typed) }
      return CompleteResult(
        completion: .init(
          values: Array(fitting.prefix(Self.mostOffered)), total: fitting.count,
          hasMore: fitting.count > Self.mostOffered))
    }
  }

  /// How many values are offered at once; every revision allows as many.
  private static var mostOffered: Int { 100 }
}

extension CompletionReference {
  /// Whether two references are to the same prompt or template.
  fileprivate func hasTarget(of other: CompletionReference) -> Bool {
    switch (self, other) {
    case (.prompt(let one), .prompt(let two)): one.name == two.name
    case (.resourceTemplate(let one), .resourceTemplate(let two)): one.uri == two.uri
    default: false
    }
  }
}
