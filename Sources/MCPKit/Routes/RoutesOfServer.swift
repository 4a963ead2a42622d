import Logging

/// All that a server offers beside what its handlers do themselves.
struct RoutesOfServer {
  let services: [ServiceRoutes]
  let dynamic: DynamicFeatures

  /// Registers what answers.
  func register(on methods: inout MethodTable<ServerContext>, beside handlers: some Sendable, logger: Logger)
  {
    methods.register(
      services.flatMap(\.tools), dynamic.tools, beside: handlers as? any ToolsHandler, logger: logger)
    methods.register(
      services.flatMap(\.prompts), dynamic.prompts, beside: handlers as? any PromptsHandler)
    methods.register(
      services.flatMap(\.resources), services.flatMap(\.templates), dynamic.resources,
      beside: handlers as? any ResourcesHandler)
    methods.register(services.flatMap(\.choices), beside: handlers as? any CompletionsHandler)
  }

  /// Says what the server has.
  func declare(in capabilities: inout ServerCapabilities) {
    let offers = { (has: (ServiceRoutes) -> Bool) in services.contains(where: has) }
    if offers({ !$0.tools.isEmpty }) { capabilities.tools = capabilities.tools ?? .init() }
    if offers({ !$0.prompts.isEmpty }) { capabilities.prompts = capabilities.prompts ?? .init() }
    if offers({ !$0.resources.isEmpty || !$0.templates.isEmpty }) {
      capabilities.resources = capabilities.resources ?? .init()
    }
    if offers({ !$0.choices.isEmpty }) { capabilities.completions = capabilities.completions ?? .init() }
    dynamic.declare(in: &capabilities)
  }

  /// The first name that two services give to something.
  var duplicate: DuplicateRoute? {
    let named: [(String, [String])] = [
      ("tool", services.flatMap(\.tools).map(\.tool.name)),
      ("prompt", services.flatMap(\.prompts).map(\.prompt.name)),
      ("resource", services.flatMap(\.resources).map(\.resource.uri)),
      ("template", services.flatMap(\.templates).map(\.template.uriTemplate)),
    ]
    for (kind, names) in named {
      var seen: Set<String> = []
      if let name = names.first(where: { !seen.insert($0).inserted }) {
        return DuplicateRoute(kind: kind, name: name)
      }
    }
    return nil
  }
}

/// Two services of one server have something of the same name.
public struct DuplicateRoute: Error, Sendable, Equatable, CustomStringConvertible {
  /// What it is: a tool, a prompt, a resource or a template.
  public let kind: String
  /// The name, or the address.
  public let name: String

  /// What is wrong.
  public var description: String { "two services have the \(kind) \"\(name)\"" }
}
