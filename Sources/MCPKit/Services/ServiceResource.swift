/// A resource of a service.
public struct ServiceResource: Sendable {
  /// The resource, as clients are told of it.
  public let resource: Resource

  /// Takes the resource from generated code.
  public init(listed text: String) {
    resource = MCPKit.listed(text, as: Resource.self, otherwise: Resource(name: "", uri: ""))
  }

  /// Asks a server for the resource.
  ///
  /// - Throws: as `ServerCaller`.
  public func call(
    on server: any ServerCaller, options: CallOptions = CallOptions()
  ) async throws -> ReadResourceResult {
    try await server.readResource(ReadResourceRequestParams(uri: resource.uri), options: options)
  }
}

extension ServiceRoutes {
  /// Adds a resource.
  public mutating func add(
    _ resource: ServiceResource,
    _ read: @escaping @Sendable (ServerContext) async throws -> ResourceContent
  ) {
    resources.append(
      ResourceRoute(resource: resource.resource) { params, context in
        try await reading(params, context) {
          try await read(context).result(of: params.uri, mimeType: resource.resource.mimeType)
        }
      })
  }
}

/// Reads a resource; where there is none, the error is the one of the client's revision.
func reading<Result>(
  _ params: ReadResourceRequestParams, _ context: ServerContext, _ read: () async throws -> Result
) async throws -> Result {
  do {
    return try await read()
  } catch is ResourceNotFound {
    throw ProtocolError.noResource(params.uri, in: context.revision)
  }
}
