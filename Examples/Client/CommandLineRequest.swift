import MCPKit
import MCPSubprocess

/// What the command line asks for.
struct CommandLineRequest {
  static let usage = """
    usage: ClientExample [--legacy | --modern] [--call TOOL [ARGUMENTS]] -- PROGRAM [ARGUMENT …]

      --legacy, --modern       speak as before 2026-07-28, or as from then on; else the server is asked
      --call TOOL [ARGUMENTS]  call a tool, with arguments that are a JSON object
    """

  private(set) var negotiation = Negotiation.automatic
  private(set) var call: CallToolRequestParams?
  let command: ServerCommand

  init(_ arguments: some Sequence<String>) throws(UsageError) {
    var arguments = Array(arguments)[...]
    // What is for the server begins after `--`, or where no option stands.
    while let option = arguments.first, option.hasPrefix("--") {
      arguments.removeFirst()
      if option == "--" { break }
      switch option {
      case "--legacy": negotiation = .session
      case "--modern": negotiation = .stateless
      case "--call": call = try Self.call(from: &arguments)
      default: throw UsageError("there is no option \(option)")
      }
    }
    guard let program = arguments.popFirst() else { throw UsageError("which server? its program is missing") }
    command = ServerCommand(program, arguments: Array(arguments))
  }

  private static func call(
    from arguments: inout ArraySlice<String>
  ) throws(UsageError) -> CallToolRequestParams {
    guard let name = arguments.popFirst(), name != "--" else { throw UsageError("--call needs a tool") }
    guard let text = arguments.first, text.hasPrefix("{") else { return CallToolRequestParams(name: name) }
    arguments.removeFirst()
    do throws(JSONError) {
      return CallToolRequestParams(name: name, arguments: try JSONObject(json: text))
    } catch {
      throw UsageError("the arguments of \(name) are not JSON: \(error)")
    }
  }
}

/// What is wrong with the command line.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
