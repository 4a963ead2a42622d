/// A capability, as a path into what a side declares.
public struct CapabilityPath: Sendable, Equatable {
  /// Who must have declared it.
  public enum Side: String, Sendable {
    /// The client.
    case client
    /// The server.
    case server
    /// Whoever receives the method.
    case peer
  }

  /// Whether the path leads into what the description itself says: for an extension, into its settings.
  public var isOwn: Bool
  /// Who must have declared it.
  public var side: Side
  /// The members on the way.
  public var members: [String]
}

extension Model {
  /// Reads `server.tools`. In an extension, `MCP.server.tools` is a capability of the protocol.
  public func capabilityPath(_ reference: Reference) -> CapabilityPath? {
    var parts = reference.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let isForeign = extended?.info.name.map { $0 == parts.first } ?? false
    if isForeign { parts.removeFirst() }
    guard let side = parts.first.flatMap(CapabilityPath.Side.init), parts.count > 1 else { return nil }
    return CapabilityPath(isOwn: !isForeign, side: side, members: Array(parts.dropFirst()))
  }
}
