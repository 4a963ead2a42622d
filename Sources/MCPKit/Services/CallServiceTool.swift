import MCPSupport
import MCPWire

extension ServiceTool {
  /// Asks a server for the tool.
  ///
  /// - Throws: `ToolError` with the server's words where the tool failed, and as `ServerCaller`.
  private func result(
    of input: Input, on server: any ServerCaller, options: CallOptions
  ) async throws -> CallToolResult {
    let params = CallToolRequestParams(name: tool.name, arguments: try JSONObject(writing: input))
    let result = try await server.callTool(params, options: options)
    if result.isError == true { throw ToolError(result.content.text) }
    return result
  }
}

extension ServiceTool where Output: JSONCodable {
  /// Calls the tool on a server.
  ///
  /// - Throws: `ToolError` with the server's words where the tool failed; `JSONError` where its result is not of the
  ///   described type; else as `ServerCaller`.
  public func call(
    _ input: Input, on server: any ServerCaller, options: CallOptions = CallOptions()
  ) async throws -> Output {
    let result = try await result(of: input, on: server, options: options)
    // Servers of the first revisions have only the text.
    guard let structured = result.structuredContent else { return try Output(json: result.content.text) }
    return try structured.decode(Output.self)
  }
}

extension ServiceTool where Output == ToolContent {
  /// Calls the tool on a server.
  ///
  /// - Throws: `ToolError` with the server's words where the tool failed; else as `ServerCaller`.
  public func call(
    _ input: Input, on server: any ServerCaller, options: CallOptions = CallOptions()
  ) async throws -> ToolContent {
    ToolContent(try await result(of: input, on: server, options: options).content)
  }
}
