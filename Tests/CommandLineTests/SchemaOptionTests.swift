import Foundation
import Testing

/// Which description is taken where none is named.
@Suite struct SchemaOptionTests {
  @Test func `that in Schema mcp comes first`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let folder = workspace.root.appending(path: "Schema/mcp")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try workspace.write(Workspace.description.replacing("Book", with: "Own"), to: "Schema/mcp/own.yaml")
    let result = try workspace.mcpgen(["docs"], environment: ["MCPGEN_SCHEMA": "Schema/shop.yaml"])
    #expect(result.output.contains("Own") && !result.output.contains("Book"))
  }

  @Test func `then that which MCPGEN_SCHEMA names`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen(["docs"], environment: ["MCPGEN_SCHEMA": "Schema/shop.yaml"])
    #expect(result.status == 0)
    #expect(result.output.contains("Book"))
  }

  @Test func `without either there is none`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen("docs")
    #expect(result.status == 64)
    #expect(result.output == "error: there is no description at 'Schema/mcp' [missing-description]\n")
  }
}
