import ArgumentParser

/// What has to do with descriptions of services, outside of builds.
struct ServiceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "service",
    abstract: "Work on the descriptions of services, NAME.mcp.yaml.",
    discussion: "In a target that uses the plugin MCPGenerator, all of this happens when it is built.",
    subcommands: [ServiceGenerate.self, ServiceSchema.self])
}
