import Foundation
import TestSupport

/// What `mcpgen --help` says.
struct Help {
  let commands: [String]

  /// Asks for the commands.
  ///
  /// - Throws: when the program cannot be started.
  init() throws {
    let text = try Command.run(Command.built("mcpgen"), ["--help"]).output
    let list = text.split(separator: "SUBCOMMANDS:\n").last?.split(separator: "\n\n").first ?? ""
    commands = list.matches(of: #/(?m)^  ([a-z]+) /#).map { String($0.1) }
  }

  /// The options and flags of a command, and its arguments.
  func options(of command: String) throws -> Set<String> {
    let text = try Command.run(Command.built("mcpgen"), [command, "--help"]).output
    let options = text.matches(of: #/(?m)^  (?:-[a-z], )?(--[a-z-]+|<[a-z-]+>)/#).map { String($0.1) }
    // Every command has these two.
    return Set(options).subtracting(["--help", "--version"])
  }
}
