import Foundation
import Testing

@Suite struct GenerateTests {
  @Test func `it writes the files, and tells what it did`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.run("generate")
    #expect(result.status == 0)
    #expect(result.output.contains("revisions  1\ntypes      1\nmethods    0\n"))
    #expect(try workspace.text("Generated/MCPModel/Shop/Book.swift").contains("public struct Book"))
  }

  @Test func `a file whose content would not change is left alone`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    _ = try workspace.run("generate")
    let file = workspace.root.appending(path: "Generated/MCPModel/Shop/Book.swift")
    let old = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file.path)
    #expect(try workspace.run("generate").output.contains("0 written, 0 removed"))
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date == old)
  }

  @Test func `a generated file that is no longer asked for is removed, any other file stays`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    _ = try workspace.run("generate")
    try workspace.write("let mine = 1\n", to: "Generated/MCPModel/Shop/Mine.swift")
    try workspace.write(
      Workspace.description.replacing("Book", with: "Novel"), to: "Schema/shop.yaml")
    #expect(try workspace.run("generate").output.contains("1 written, 1 removed"))
    #expect(!workspace.exists("Generated/MCPModel/Shop/Book.swift"))
    #expect(workspace.exists("Generated/MCPModel/Shop/Novel.swift"))
    #expect(workspace.exists("Generated/MCPModel/Shop/Mine.swift"))
  }

  @Test func `a description with errors writes nothing and exits with 1`() throws {
    let workspace = try Workspace(
      description: Workspace.description.replacing("string!", with: "strin!") + "\n  Two: { feilds: {} }\n")
    defer { workspace.remove() }
    let result = try workspace.run("generate")
    #expect(result.status == 1)
    #expect(
      result.output == """
        Schema/shop.yaml:4:41: error: 'strin' is not a built-in type, and types of a description begin with a \
        capital: did you mean 'string'? [unknown-type]
        Schema/shop.yaml:5:10: error: 'feilds' is not a key of type 'Two': did you mean 'fields'? [unknown-key]

        """)
    #expect(!workspace.exists("Generated"))
  }
}
