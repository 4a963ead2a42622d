import MCPKit

/// What is done with a server: it is asked what it has, and a tool of it may be called.
///
/// - Returns: what the user gets to read.
func talk(with client: Client, _ request: Request) async throws -> [String] {
  var said = try await inventory(of: client)
  if let call = request.call { said += try await lines(of: call, on: client) }
  said += try await calls(of: __Service__.Client(client))
  return said
}

/// The described service has a method for each of its tools, prompts and resources, with types of its own.
///
/// - Returns: what the user gets to read.
func calls(of service: __Service__.Client) async throws -> [String] {
  // __calls__
}
