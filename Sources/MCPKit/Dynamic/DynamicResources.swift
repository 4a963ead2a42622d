/// Resources that may come and go while a server runs, beside those of its handlers.
///
/// Clients in sessions are told of each change of the list.
public final class DynamicResources: Sendable {
  /// What reads a resource.
  public typealias Handler =
    @Sendable (ReadResourceRequestParams, ServerContext) async throws -> ReadResourceResult

  struct Entry: Sendable {
    let resource: Resource
    let read: Handler
  }

  let registry = Registry<Entry>()

  /// Makes a list without resources.
  public init() {}

  /// Adds a resource, in the place of the one of its URI if there is one.
  public func add(_ resource: Resource, _ read: @escaping Handler) {
    registry.set(Entry(resource: resource, read: read), for: resource.uri)
  }

  /// Takes a resource away.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  public func remove(_ uri: String) -> Bool {
    registry.remove(uri)
  }
}

extension MethodTable where Context == ServerContext {
  /// Registers resources, those of the handlers before those that come and go.
  mutating func register(_ resources: DynamicResources?, beside handler: (any ResourcesHandler)?) {
    guard let resources else { return }
    on(Requests.listResources) { params, context in
      var result =
        try await handler?.listResources(params, context: context) ?? ListResourcesResult(resources: [])
      if result.nextCursor == nil { result.resources += resources.registry.entries.map(\.resource) }
      return result
    }
    if handler == nil {
      on(Requests.listResourceTemplates) { _, _ in ListResourceTemplatesResult(resourceTemplates: []) }
    }
    on(Requests.readResource) { params, context in
      if let entry = resources.registry[params.uri] { return try await entry.read(params, context) }
      if let handler { return try await handler.readResource(params, context: context) }
      throw ProtocolError.noResource(params.uri, in: context.revision)
    }
  }
}

extension ProtocolError {
  /// The error of a resource that is not there, as a revision says it.
  public static func noResource(_ uri: String, in revision: Revision) -> ProtocolError {
    let facts = ErrorCode.all.first { $0.code == .resourceNotFound }
    let isCurrent = facts?.revisions.contains(revision) ?? false
    return ProtocolError(
      code: isCurrent ? .resourceNotFound : facts?.replacedBy ?? .invalidParams,
      message: "there is no resource \(uri)",
      data: try? JSONValue(json: ResourceNotFoundData(uri: uri).jsonBytes(for: revision)))
  }
}
