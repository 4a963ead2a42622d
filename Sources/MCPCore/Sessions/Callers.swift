import MCPSupport

/// Something through which the methods of a server can be called, such as a client's connection.
///
/// Generated code adds one method per request: `try await server.callTool(…)`.
public protocol ServerCaller: Sendable {
  /// Sends a request and waits for its result.
  ///
  /// - Throws: `ProtocolError` when the server answers an error.
  func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params
  ) async throws -> Result
}

/// Something through which the methods of a client can be called, such as a server's session.
///
/// Generated code adds one method per request.
public protocol ClientCaller: Sendable {
  /// Sends a request and waits for its result.
  ///
  /// - Throws: `ProtocolError` when the client answers an error.
  func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params
  ) async throws -> Result
}
