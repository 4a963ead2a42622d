import Foundation
import MCPSubprocess

/// The servers in a file of the form that hosts have: `mcp.json`.
struct ServerList: Decodable {
  struct Entry: Decodable {
    let command: String
    let args: [String]?
    let env: [String: String]?
  }

  let mcpServers: [String: Entry]

  init(_ file: URL) throws {
    self = try JSONDecoder().decode(ServerList.self, from: Data(contentsOf: file))
  }

  /// How to start a server.
  ///
  /// - Throws: `UsageError` where there is none of that name.
  func command(of name: String) throws -> ServerCommand {
    guard let entry = mcpServers[name] else {
      let known = mcpServers.keys.sorted().joined(separator: ", ")
      throw UsageError("mcp.json has no server \(name), but these: \(known)")
    }
    return ServerCommand(entry.command, arguments: entry.args ?? [], environment: entry.env ?? [:])
  }
}
