/// A request of the protocol: its facts, with the types of its parameters and of its result.
///
/// The known ones are generated: `Requests.callTool` is the one for `tools/call`.
public struct RequestMethod<Params: ProtocolValue, Result: ProtocolValue>: Sendable {
  /// What the description says about it.
  public let facts: MethodFacts

  /// Makes a request method.
  public init(_ facts: MethodFacts) {
    self.facts = facts
  }

  /// The name on the wire.
  public var name: String { facts.name }
}

/// A notification of the protocol: its facts, with the type of its parameters.
///
/// The known ones are generated, as `Notifications.progress`.
public struct NotificationMethod<Params: ProtocolValue>: Sendable {
  /// What the description says about it.
  public let facts: MethodFacts

  /// Makes a notification method.
  public init(_ facts: MethodFacts) {
    self.facts = facts
  }

  /// The name on the wire.
  public var name: String { facts.name }
}
