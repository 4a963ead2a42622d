import Foundation
import TestSupport
import Testing

/// `swift package mcpgen` in a package that depends on ours.
@Suite(.serialized, .timeLimit(.minutes(25))) struct CommandPluginTests {
  /// `MCP_BUILD_SYSTEMS` names the build systems of the package manager to test with.
  static let buildSystems =
    (ProcessInfo.processInfo.environment["MCP_BUILD_SYSTEMS"] ?? "native").split(separator: " ").map(
      String.init)
  private static let allowed = ["--allow-writing-to-package-directory"]

  @Test(arguments: buildSystems)
  func `the tool gets its arguments, and finds the description of MCP`(buildSystem: String) async throws {
    let dependent = try Dependent(buildSystem: buildSystem)
    let help = try await dependent.mcpgen("export", "--help", options: Self.allowed)
    #expect(help.status == 0, "\(help.output)")
    #expect(help.output.contains("USAGE: mcpgen export "))
    let export = try await dependent.mcpgen("export", "--revision", "2026-07-28", options: Self.allowed)
    #expect(export.status == 0, "\(export.output)")
    #expect(export.output.contains(#""$schema": "#))
  }

  @Test(arguments: buildSystems)
  func `the tool works in the folder of the package`(buildSystem: String) async throws {
    let dependent = try Dependent(buildSystem: buildSystem)
    try dependent.write(
      """
      eras: { calls: {} }
      revisions: { 2001-01-01: { era: calls } }
      types:
        Book: { group: shop, fields: { title: string! } }
      """, to: "Schema/mcp/shop.yaml")
    let generate = try await dependent.mcpgen("generate", options: Self.allowed)
    #expect(generate.status == 0, "\(generate.output)")
    #expect(dependent.exists("Generated/MCPModel/Shop/Book.swift"))
    let check = try await dependent.mcpgen("check", options: Self.allowed)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(arguments: buildSystems)
  func `the tool makes packages that depend on the same checkout`(buildSystem: String) async throws {
    let dependent = try Dependent(buildSystem: buildSystem)
    let made = try await dependent.mcpgen("init", "tea", options: Self.allowed)
    #expect(made.status == 0, "\(made.output)")
    #expect(made.output.contains("\nswift-mcp  the checkout at ../../..\n"), "\(made.output)")
    #expect(dependent.exists("tea/Sources/Tea/tea.mcp.yaml"))
  }

  @Test(arguments: buildSystems)
  func `where the tool fails, so does the package manager`(buildSystem: String) async throws {
    let dependent = try Dependent(buildSystem: buildSystem)
    try dependent.write("types: [\n", to: "Schema/mcp/shop.yaml")
    let check = try await dependent.mcpgen("check", options: Self.allowed)
    #expect(check.status != 0)
    #expect(check.output.contains("Schema/mcp/shop.yaml:2:1: error: "), "\(check.output)")
    #expect(check.output.contains("ended with exit code 1"), "\(check.output)")
  }

  @Test(arguments: buildSystems)
  func `without permission nothing runs, and it is said what to do`(buildSystem: String) async throws {
    let dependent = try Dependent(buildSystem: buildSystem)
    let generate = try await dependent.mcpgen("generate", options: [])
    #expect(generate.status != 0)
    for part in ["mcpgen writes", "--allow-writing-to-package-directory"] {
      #expect(generate.output.contains(part), "\(generate.output)")
    }
    #expect(!dependent.exists("Generated"))
  }
}
