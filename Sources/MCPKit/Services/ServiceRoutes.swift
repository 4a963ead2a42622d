/// What a server needs to know to offer a service: what clients are told, and what answers.
///
/// Generated code makes it: `Weather.routes(to: service)`.
public struct ServiceRoutes: Sendable {
  /// What a model should know about the service.
  public var instructions: String?

  var tools: [ToolRoute] = []
  var prompts: [PromptRoute] = []
  var resources: [ResourceRoute] = []
  var templates: [TemplateRoute] = []
  var choices: [ArgumentChoices] = []

  /// Makes routes to nothing.
  public init(instructions: String? = nil) {
    self.instructions = instructions
  }
}
