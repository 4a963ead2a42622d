import Foundation
import TestSupport
import Testing

/// `--diagnostics json`.
@Suite struct DiagnosticsTests {
  private struct Document: Decodable {
    struct Diagnostic: Decodable, Equatable {
      let severity: String
      let id: String
      let file: String?
      let line: Int?
      let column: Int?
    }

    let diagnostics: [Diagnostic]
  }

  /// Runs a command in a folder, and reads what it says.
  private func said(
    _ workspace: Workspace, _ arguments: [String]
  ) throws -> (diagnostics: [Document.Diagnostic], status: Int32) {
    let result = try workspace.mcpgen(arguments + ["--diagnostics", "json"])
    let lines = result.output.split(separator: "\n").filter { $0.hasPrefix("{\"diagnostics\"") }
    try #require(lines.count == 1, "\(result.output)")
    let document = try JSONDecoder().decode(Document.self, from: Data(lines[0].utf8))
    return (document.diagnostics, result.status)
  }

  @Test(arguments: [
    ["generate"], ["check"], ["fmt"], ["lint"], ["docs"], ["export", "--revision", "2001-01-01"],
    ["import", "new.json", "--revision", "2001-01-01", "--notes", "Schema/shop.yaml"],
  ])
  func `every command says in one document what is wrong with a description`(arguments: [String]) throws {
    let workspace = try Workspace(description: "types: [\n")
    defer { workspace.remove() }
    try workspace.write("{}", to: "new.json")
    let said = try said(workspace, arguments + ["--schema", "Schema"])
    #expect(said.diagnostics.map(\.id) == ["yaml-syntax"])
    #expect(said.diagnostics.map(\.file) == ["Schema/shop.yaml"])
    #expect(said.status == 1)
  }

  @Test func `a run without problems has an empty document`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let said = try said(workspace, ["generate", "--schema", "Schema"])
    #expect(said.diagnostics.isEmpty)
    #expect(said.status == 0)
  }

  @Test func `warnings are in the document too`() throws {
    let workspace = try Workspace(
      description: Workspace.description.replacing("{ group", with: "{ doc: Read., group"))
    defer { workspace.remove() }
    let said = try said(workspace, ["lint", "--schema", "Schema"])
    #expect(
      said.diagnostics == [
        .init(severity: "warning", id: "unused-type", file: "Schema/shop.yaml", line: 4, column: 3)
      ])
    #expect(said.status == 0)
  }

  @Test func `a generated file that is not up to date is a diagnostic`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    _ = try workspace.run("generate")
    let book = "Generated/MCPModel/Shop/Book.swift"
    try workspace.write("// a hand was here\n", to: book)
    let said = try said(workspace, ["check", "--schema", "Schema"])
    #expect(said.diagnostics == [.init(severity: "error", id: "out-of-date", file: book, line: 1, column: 1)])
    #expect(said.status == 2)
  }

  @Test func `a file that is not in the canonical form is a diagnostic`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let said = try said(workspace, ["fmt", "--check", "--schema", "Schema"])
    #expect(said.diagnostics.map(\.id) == ["not-canonical"])
    #expect(said.status == 2)
  }

  @Test func `a description that is not there is a diagnostic without a place`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let said = try said(workspace, ["check", "--schema", "nowhere"])
    #expect(
      said.diagnostics == [
        .init(severity: "error", id: "missing-description", file: nil, line: nil, column: nil)
      ])
    #expect(said.status == 64)
  }

  @Test func `what a command writes to standard output stays by itself`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let output = "\"$0\" export --revision 2001-01-01 --schema Schema --diagnostics json 2>said >written"
    _ = try workspace.shell(output, Command.built("mcpgen"))
    #expect(try workspace.text("said") == "{\"diagnostics\":[]}\n")
    #expect(try workspace.text("written").contains("$schema"))
  }
}
