extension ServerCaller {
  /// Calls a tool.
  ///
  ///     let result = try await client.callTool("forecast", arguments: ["city": "Oslo"])
  ///
  /// - Throws: as `ServerCaller`. A tool that failed says so in its result: see `isError`.
  public func callTool(
    _ name: String, arguments: JSONObject? = nil, options: CallOptions = CallOptions()
  ) async throws -> CallToolResult {
    try await call(
      Requests.callTool, CallToolRequestParams(name: name, arguments: arguments), options: options)
  }

  /// Reads a resource.
  ///
  /// - Throws: as `ServerCaller`.
  public func readResource(
    _ uri: String, options: CallOptions = CallOptions()
  ) async throws -> ReadResourceResult {
    try await call(Requests.readResource, ReadResourceRequestParams(uri: uri), options: options)
  }

  /// Gets a prompt, filled in with arguments.
  ///
  /// - Throws: as `ServerCaller`.
  public func getPrompt(
    _ name: String, arguments: JSONMembers<String>? = nil, options: CallOptions = CallOptions()
  ) async throws -> GetPromptResult {
    try await call(
      Requests.getPrompt, GetPromptRequestParams(name: name, arguments: arguments), options: options)
  }
}
