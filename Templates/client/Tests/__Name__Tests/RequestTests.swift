import Foundation
import MCPSubprocess
import Testing

@testable import __Name__

/// What the command line means.
@Suite struct RequestTests {
  @Test func `a program and its arguments are a server`() throws {
    let request = try Request(["--call", "greet", #"{"name": "Ada"}"#, "greeter", "--loud"])
    #expect(request.server == ServerCommand("greeter", arguments: ["--loud"]))
    #expect(request.call?.name == "greet")
    #expect(request.call?.arguments == ["name": "Ada"])
  }

  @Test func `a name stands for a server in mcp.json`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "mcp-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(#"{"mcpServers": {"greeter": {"command": "greeter", "args": ["--loud"]}}}"#.utf8).write(to: file)
    let request = try Request(["--server", "greeter"], servers: file)
    #expect(request.server == ServerCommand("greeter", arguments: ["--loud"]))
    #expect(throws: UsageError.self) { try Request(["--server", "other"], servers: file) }
  }

  @Test(arguments: [[], ["--quiet"], ["--call"], ["--call", "greet"]])
  func `what is wrong is told with the usage`(arguments: [String]) {
    let error = #expect(throws: UsageError.self) { try Request(arguments) }
    #expect(error?.description.contains("\n\nusage: __name__ ") == true)
  }
}
