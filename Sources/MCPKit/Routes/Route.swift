/// A tool and what it does.
struct ToolRoute: Sendable {
  let tool: Tool
  let handle: DynamicTools.Handler
}

/// A prompt and what fills it in.
struct PromptRoute: Sendable {
  let prompt: Prompt
  let handle: DynamicPrompts.Handler
}

/// A resource and what reads it.
struct ResourceRoute: Sendable {
  let resource: Resource
  let read: DynamicResources.Handler
}

/// A template and what reads the resources at its addresses; it answers nil where the address is none of them.
struct TemplateRoute: Sendable {
  let template: ResourceTemplate
  let read: @Sendable (ReadResourceRequestParams, ServerContext) async throws -> ReadResourceResult?
}

/// What the arguments of a prompt, or the variables of a template, may be.
struct ArgumentChoices: Sendable {
  let reference: CompletionReference
  let values: [String: [String]]
}
