import ArgumentParser

/// The command line of the generator.
@main
struct MCPGen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcpgen",
    abstract: "Turns the description of a protocol into Swift.",
    discussion: """
      Exit codes: 0 when all is well, 1 when the description has errors, 2 when files are not up to date, or \
      when there are differences that were asked for, 64 when the command line is wrong.
      """,
    version: version,
    subcommands: [
      Init.self, Generate.self, Check.self, Format.self, LintCommand.self, Import.self, Diff.self,
      Export.self, Docs.self, ServiceCommand.self,
    ])

  /// The version of the tool, and of the library that it belongs to.
  static let version = "0.1.0"
}
