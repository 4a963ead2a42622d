import Testing

@Suite struct DryRunTests {
  @Test func `it lists what would be written, changed and removed, and touches nothing`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    _ = try workspace.run("generate")
    let revisions = "Generated/MCPModel/Tables/Revisions.swift"
    try workspace.write("// a hand was here\n", to: revisions)
    try workspace.write(Workspace.description.replacing("Book", with: "Novel"), to: "Schema/shop.yaml")
    let result = try workspace.mcpgen("generate", "--schema", "Schema", "--dry-run")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(
      lines.prefix(3).sorted() == [
        "+ Generated/MCPModel/Shop/Novel.swift", "- Generated/MCPModel/Shop/Book.swift", "~ \(revisions)",
      ])
    #expect(result.output.contains("; 2 to write, 1 to remove\n"))
    #expect(try workspace.text(revisions) == "// a hand was here\n")
    #expect(workspace.exists("Generated/MCPModel/Shop/Book.swift"))
    #expect(!workspace.exists("Generated/MCPModel/Shop/Novel.swift"))
  }

  @Test func `without changes there is nothing to list`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    _ = try workspace.run("generate")
    let result = try workspace.mcpgen("generate", "--schema", "Schema", "--dry-run")
    #expect(result.output.hasPrefix("revisions  1\n"))
    #expect(result.output.contains("; 0 to write, 0 to remove\n"))
  }

  @Test func `an error exits with 1 as it would without`() throws {
    let workspace = try Workspace(description: "types: [\n")
    defer { workspace.remove() }
    #expect(try workspace.mcpgen("generate", "--schema", "Schema", "--dry-run").status == 1)
  }
}
