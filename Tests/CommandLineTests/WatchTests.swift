import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct WatchTests {
  private func watch(_ workspace: Workspace, _ more: String...) throws -> RunningProgram {
    try RunningProgram(
      URL(filePath: Command.built("mcpgen")), ["generate", "--schema", "Schema", "--watch"] + more,
      in: workspace.root)
  }

  @Test func `it generates again when the description changes, whatever was wrong with it meanwhile`() throws
  {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let program = try watch(workspace)
    #expect(program.lines(through: "watching").last == "watching Schema")
    #expect(workspace.exists("Generated/MCPModel/Shop/Book.swift"))

    try workspace.write(Workspace.description.replacing("Book", with: "Novel"), to: "Schema/shop.yaml")
    let second = program.lines(through: "time")
    #expect(
      second.prefix(3) == [
        "Schema/shop.yaml: changed", "+ Generated/MCPModel/Shop/Novel.swift",
        "- Generated/MCPModel/Shop/Book.swift",
      ])

    try workspace.write("types: [\n", to: "Schema/wrong.yaml")
    let third = program.lines(through: "Schema/wrong.yaml:")
    #expect(third == ["Schema/wrong.yaml: new"])
    #expect(program.lines(through: "Schema/wrong.yaml:").last?.hasSuffix("[yaml-syntax]") == true)

    try FileManager.default.removeItem(at: workspace.root.appending(path: "Schema/wrong.yaml"))
    #expect(program.lines(through: "files").first == "Schema/wrong.yaml: gone")

    let end = program.end(by: SIGINT)
    #expect(end.lines.last == "stopped")
    #expect(end.status == 0)
  }

  @Test func `an error at the start is waited out`() throws {
    let workspace = try Workspace(description: "types: [\n")
    defer { workspace.remove() }
    let program = try watch(workspace, "--diagnostics", "json")
    let first = program.lines(through: "watching")
    #expect(first.first?.hasPrefix(#"{"diagnostics":[{"severity":"error","id":"yaml-syntax""#) == true)

    try workspace.write(Workspace.description, to: "Schema/shop.yaml")
    #expect(program.lines(through: "files").contains(#"{"diagnostics":[]}"#))
    #expect(workspace.exists("Generated/MCPModel/Shop/Book.swift"))
    #expect(program.end(by: SIGTERM).status == 0)
  }

  @Test func `it ends with the program that started it`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let limit = SharedData.package.appending(path: "scripts/lib/limit").path
    let program = try RunningProgram(
      URL(filePath: "/bin/bash"),
      [limit, "60", Command.built("mcpgen"), "generate", "--schema", "Schema", "--watch"], in: workspace.root)
    _ = program.lines(through: "watching")
    program.send(SIGKILL)
    #expect(program.lines(through: "stopped") == ["stopped"])
  }

  @Test func `there must be something to watch`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen("generate", "--schema", "nowhere", "--watch")
    #expect(result.status == 64)
    #expect(result.output == "error: there is no description at 'nowhere' [missing-description]\n")
  }
}
