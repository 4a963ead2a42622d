/// Resources that may come and go while a server runs, beside those of its handlers.
///
/// Clients in sessions are told of each change of the list.
public final class DynamicResources: Sendable {
  /// What reads a resource.
  public typealias Handler =
    @Sendable (ReadResourceRequestParams, ServerContext) async throws -> ReadResourceResult

  let registry = Registry<ResourceRoute>()

  /// Makes a list without resources.
  public init() {}

  /// Adds a resource, in the place of the one of its URI if there is one.
  public func add(_ resource: Resource, _ read: @escaping Handler) {
    registry.set(ResourceRoute(resource: resource, read: read), for: resource.uri)
  }

  /// Takes a resource away.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  public func remove(_ uri: String) -> Bool {
    registry.remove(uri)
  }
}
