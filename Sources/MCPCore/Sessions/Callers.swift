import MCPSupport

/// Something through which the methods of a server can be called, such as a client.
///
/// Generated code adds one method per request: `try await server.callTool(…)`.
public protocol ServerCaller: Sendable {
  /// Sends a request and waits for its result.
  ///
  /// - Throws: `ProtocolError` when the server answers an error, `CallError` when there is no answer that could be
  ///   used, `CancellationError` when the task was cancelled.
  func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params, options: CallOptions
  ) async throws -> Result
}

/// Something through which the methods of a client can be called, such as the context of a request.
///
/// Generated code adds one method per request.
public protocol ClientCaller: Sendable {
  /// Sends a request and waits for its result.
  ///
  /// - Throws: as `ServerCaller`.
  func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params, options: CallOptions
  ) async throws -> Result
}

extension ServerCaller {
  /// Sends a request and waits for its result, with no options.
  ///
  /// - Throws: as `call(_:_:options:)`.
  public func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params
  ) async throws -> Result {
    try await call(method, params, options: CallOptions())
  }
}

extension ClientCaller {
  /// Sends a request and waits for its result, with no options.
  ///
  /// - Throws: as `call(_:_:options:)`.
  public func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params
  ) async throws -> Result {
    try await call(method, params, options: CallOptions())
  }
}
