import TestSupport

extension PythonEnvironment {
  /// The public Python SDK: a client, and servers.
  static let mcp = PythonEnvironment("mcp", major: 2)
  /// FastMCP, with which most Python servers are made.
  static let fastmcp = PythonEnvironment("fastmcp", major: 4)
}
