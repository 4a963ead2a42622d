import Foundation
import Testing

@Suite struct FormatTests {
  static let canonical = """
    group: shop

    eras:
      calls: {}

    revisions:
      2001-01-01: { era: calls }

    types:
      # What is sold.
      Book:
        fields:
          title: string!

    """

  static let loose = """
    types:
      # What is sold.
      Book: { group: shop, fields: { title: { is: string! } } }
    eras: { calls: {} }
    revisions: { 2001-01-01: { era: calls } }
    """

  @Test func `it rewrites files, and says which`() throws {
    let workspace = try Workspace(description: Self.loose)
    defer { workspace.remove() }
    let result = try workspace.mcpgen("fmt", "--schema", "Schema")
    #expect(result.status == 0)
    #expect(result.output == "Schema/shop.yaml\n")
    #expect(try workspace.text("Schema/shop.yaml") == Self.canonical)
  }

  @Test func `a file that is in the canonical form is left alone`() throws {
    let workspace = try Workspace(description: Self.canonical)
    defer { workspace.remove() }
    let file = workspace.root.appending(path: "Schema/shop.yaml")
    let old = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file.path)
    let result = try workspace.mcpgen("fmt", "--schema", "Schema")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date == old)
    #expect(try workspace.mcpgen("fmt", "--schema", "Schema", "--check").status == 0)
  }

  @Test func `with --check it writes nothing and exits with 2`() throws {
    let workspace = try Workspace(description: Self.loose)
    defer { workspace.remove() }
    let result = try workspace.mcpgen("fmt", "--schema", "Schema", "--check")
    #expect(result.status == 2)
    #expect(
      result.output == """
        Schema/shop.yaml:1:1: error: the file is not in the canonical form: run 'mcpgen fmt' and commit what it \
        writes [not-canonical]

        """)
    #expect(try workspace.text("Schema/shop.yaml") == Self.loose)
  }

  @Test func `a description with errors is left as it is, and exits with 1`() throws {
    let wrong = Self.loose.replacing("string!", with: "strin!")
    let workspace = try Workspace(description: wrong)
    defer { workspace.remove() }
    let result = try workspace.mcpgen("fmt", "--schema", "Schema")
    #expect(result.status == 1)
    #expect(result.output.contains("[unknown-type]"))
    #expect(try workspace.text("Schema/shop.yaml") == wrong)
  }
}
