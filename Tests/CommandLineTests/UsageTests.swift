import Testing

@Suite struct UsageTests {
  @Test func `help explains the commands and the exit codes`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen("--help")
    #expect(result.status == 0)
    for part in ["generate", "check", "Exit codes: 0", "64"] { #expect(result.output.contains(part)) }
  }

  @Test(arguments: [
    (["export", "--revision", "1999-01-01"], "Usage: mcpgen export "),
    (["import", "nowhere.json", "--revision", "2001-01-01"], "Usage: mcpgen import "),
    (["generate", "--watch", "--dry-run"], "Usage: mcpgen generate "),
    (["generate", "--output", "Schema/shop.yaml"], "Usage: mcpgen generate "),
    (["check", "--diagnostics", "xml"], "Usage: mcpgen check "),
  ])
  func `the usage is that of the command`(arguments: [String], usage: String) throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen(arguments + ["--schema", "Schema"])
    #expect(result.status == 64)
    #expect(result.output.contains("\n\(usage)"), "\(result.output)")
  }

  @Test(arguments: [
    (
      ["generate", "--output", "Schema/shop.yaml"],
      "Error: 'Schema/shop.yaml' is a file; '--output' names a folder\n", 64
    ),
    (["generate", "--output", "Schema/shop.yaml/in"], "error: Schema/shop.yaml/in: Not a directory\n", 1),
    (
      ["docs", "--output", "nowhere/reference.md"],
      "error: nowhere/reference.md: No such file or directory\n", 1
    ),
  ])
  func `what cannot be written is told in one line`(arguments: [String], said: String, status: Int32) throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen(arguments + ["--schema", "Schema"])
    #expect(result.status == status)
    #expect(result.output.hasPrefix(said), "\(result.output)")
    #expect(!result.output.contains("Domain="), "\(result.output)")
  }

  @Test(arguments: [["generat"], ["generate", "--shcema", "x"], ["generate", "--schema", "nowhere"]])
  func `a wrong command line exits with 64`(arguments: [String]) throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result =
      arguments.count == 1
      ? try workspace.mcpgen(arguments[0]) : try workspace.mcpgen(arguments[0], arguments[1], arguments[2])
    #expect(result.status == 64)
    #expect(!result.output.isEmpty)
  }
}
