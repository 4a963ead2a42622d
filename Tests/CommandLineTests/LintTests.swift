import Testing

@Suite struct LintTests {
  private func lint(_ types: String, _ options: String...) throws -> (output: String, status: Int32) {
    let workspace = try Workspace(
      description: "eras: { calls: {} }\nrevisions: { 2001-01-01: { era: calls } }\ntypes: \(types)\n")
    defer { workspace.remove() }
    let result = try workspace.mcpgen(["lint", "--schema", "Schema"] + options)
    return (result.output, result.status)
  }

  @Test func `it counts, and exits with 0 when there are no errors`() throws {
    let result = try lint(
      "{ Book: { doc: What is sold., fields: { title: string, price: { is: int, doc: In cents. } } } }")
    #expect(
      result.output == """
        Schema/shop.yaml:3:10: warning: nothing uses the type 'Book' [unused-type]
        errors     0
        warnings   1
        fields     2, 1 without doc

        """)
    #expect(result.status == 0)
  }

  @Test func `with --fields it names those without documentation`() throws {
    let result = try lint(
      "{ Book: { doc: What is sold., fields: { title: string, price: { is: int, doc: In cents. } } } }",
      "--fields")
    #expect(
      result.output == """
        Schema/shop.yaml:3:10: warning: nothing uses the type 'Book' [unused-type]
        Schema/shop.yaml:3:48: warning: field 'title' has no 'doc' [missing-doc]
        errors     0
        warnings   2
        fields     2, 1 without doc

        """)
    #expect(result.status == 0)
  }

  @Test func `errors exit with 1`() throws {
    let result = try lint("{ Book: { todo: [doc], fields: { title: string } } }")
    #expect(
      result.output.contains(
        "Schema/shop.yaml:3:10: error: type 'Book' is not finished: look at 'doc', then remove 'todo' [unfinished]\n"
      ))
    #expect(result.status == 1)
  }

  @Test func `a description that is not valid is reported as such`() throws {
    let result = try lint("{ Book: { fields: { title: strin } } }")
    #expect(result.output.contains("[unknown-type]"))
    #expect(result.status == 1)
  }

  @Test func `what has no name in Swift is an error here too`() throws {
    let workspace = try Workspace(
      description: Workspace.description + "\n  Array: { group: shop, fields: { title: string } }")
    defer { workspace.remove() }
    let lint = try workspace.mcpgen("lint", "--schema", "Schema")
    #expect(lint.status == 1)
    #expect(lint.output.contains("Schema/shop.yaml:5:3: error: "), "\(lint.output)")
    #expect(lint.output.contains("[swift-name]"), "\(lint.output)")
  }
}
