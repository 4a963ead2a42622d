import Testing

@Suite struct CheckTests {
  @Test func `what was just generated is up to date`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    _ = try workspace.run("generate")
    let result = try workspace.run("check")
    #expect(result.status == 0)
    #expect(result.output.contains("up to date"))
  }

  @Test func `drift exits with 2 and names each file`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    _ = try workspace.run("generate")
    let book = "Generated/MCPModel/Shop/Book.swift"
    let text = try workspace.text(book)
    try workspace.write(text + "// a hand was here\n", to: book)
    try workspace.write(text, to: "Generated/MCPModel/Shop/Gone.swift")
    let result = try workspace.run("check")
    #expect(result.status == 2)
    #expect(
      result.output == """
        Generated/MCPModel/Shop/Book.swift:1:1: error: the file is not what the description says: run 'mcpgen \
        generate' and commit what it writes [out-of-date]
        Generated/MCPModel/Shop/Gone.swift:1:1: error: the description no longer asks for the file: run 'mcpgen \
        generate' and commit what it writes [out-of-date]

        """)
    #expect(try workspace.text(book).hasSuffix("// a hand was here\n"), "check writes nothing")
  }

  @Test(arguments: ["Generated", "Generated/"])
  func `a missing file is drift`(output: String) throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen("check", "--schema", "Schema/", "--output", output)
    #expect(result.status == 2)
    #expect(result.output.contains("Generated/MCPModel/Shop/Book.swift:1:1: error: the file is missing"))
  }
}
