import TestSupport

extension PythonEnvironment {
  /// The public Python SDK: a client, and servers.
  static let mcp = PythonEnvironment("mcp", major: 2)
  /// The same before it knew the revisions without sessions.
  static let mcp1 = PythonEnvironment("mcp", major: 1)
  /// FastMCP, with which most Python servers are made.
  static let fastmcp = PythonEnvironment("fastmcp", major: 4)
}
