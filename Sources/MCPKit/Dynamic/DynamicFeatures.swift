/// What a server has beside its handlers, and what may come and go while it runs.
public struct DynamicFeatures: Sendable {
  /// Tools.
  public var tools: DynamicTools?
  /// Prompts.
  public var prompts: DynamicPrompts?
  /// Resources.
  public var resources: DynamicResources?

  /// Makes features.
  public init(
    tools: DynamicTools? = nil, prompts: DynamicPrompts? = nil, resources: DynamicResources? = nil
  ) {
    self.tools = tools
    self.prompts = prompts
    self.resources = resources
  }

  /// Says that the server has them, and that it tells when they change.
  func declare(in capabilities: inout ServerCapabilities) {
    if tools != nil { capabilities.tools = .init(listChanged: true) }
    if prompts != nil { capabilities.prompts = .init(listChanged: true) }
    if resources != nil {
      var declared = capabilities.resources ?? .init()
      declared.listChanged = true
      capabilities.resources = declared
    }
  }

  /// Has clients told of each change.
  func tell(_ connections: Connections) {
    tools?.registry.observe { connections.tell(Notifications.toolListChanged, NotificationParams()) }
    prompts?.registry.observe { connections.tell(Notifications.promptListChanged, NotificationParams()) }
    resources?.registry.observe { connections.tell(Notifications.resourceListChanged, NotificationParams()) }
  }
}
