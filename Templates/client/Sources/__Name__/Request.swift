import Foundation
import MCPKit
import MCPSubprocess

/// What the command line asks for.
struct Request {
  static let usage = """
    usage: __name__ [--call TOOL [ARGUMENTS]] PROGRAM [ARGUMENT …]
           __name__ [--call TOOL [ARGUMENTS]] --server NAME

      --server NAME            the server of that name in mcp.json
      --call TOOL [ARGUMENTS]  call a tool, with arguments that are a JSON object
    """

  let server: ServerCommand
  private(set) var call: CallToolRequestParams?

  /// Reads the command line.
  ///
  /// - Throws: `UsageError` where it is wrong, and what is wrong with mcp.json.
  init(_ arguments: some Sequence<String>, servers: URL = URL(filePath: "mcp.json")) throws {
    var arguments = Array(arguments)[...]
    var name: String?
    while let option = arguments.first, option.hasPrefix("--") {
      arguments.removeFirst()
      switch option {
      case "--server": name = try Self.value(of: option, in: &arguments)
      case "--call":
        call = CallToolRequestParams(name: try Self.value(of: option, in: &arguments))
        if let text = arguments.first, text.hasPrefix("{") {
          call?.arguments = try JSONObject(json: text)
          arguments.removeFirst()
        }
      default: throw UsageError("there is no option \(option)")
      }
    }
    if let name {
      server = try ServerList(servers).command(of: name)
    } else if let program = arguments.popFirst() {
      server = ServerCommand(program, arguments: Array(arguments))
    } else {
      throw UsageError("which server?")
    }
  }

  private static func value(of option: String, in arguments: inout ArraySlice<String>) throws -> String {
    guard let value = arguments.popFirst() else { throw UsageError("\(option) needs a value") }
    return value
  }
}

/// What is wrong with the command line.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ problem: String) {
    description = "\(problem)\n\n\(Request.usage)"
  }
}
