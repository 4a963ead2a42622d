import Testing

@Suite struct UsageTests {
  @Test func `help explains the commands and the exit codes`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen("--help")
    #expect(result.status == 0)
    for part in ["generate", "check", "Exit codes: 0", "64"] { #expect(result.output.contains(part)) }
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
