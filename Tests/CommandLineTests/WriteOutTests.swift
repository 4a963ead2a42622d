import Foundation
import TestSupport
import Testing

/// `mcpgen export` and `mcpgen docs`.
@Suite struct WriteOutTests {
  private let schema = SharedData.package.appending(path: "Schema/mcp").path
  private static let tasks = SharedData.package.appending(path: "Schema/extensions/tasks.yaml").path

  @Test func `export writes a JSON Schema with the official names`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen("export", "--revision", "2025-03-26", "--schema", schema)
    #expect(result.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(json?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    let definitions = try #require(json?["$defs"] as? [String: Any])
    #expect(definitions["ResourceReference"] != nil, "its name until 2025-03-26")
    #expect(definitions["ResourceLink"] == nil, "it came later")
  }

  @Test func `export knows its revisions`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen("export", "--revision", "2025-01-01", "--schema", schema)
    #expect(result.status == 64)
    #expect(result.output.contains("there is no revision '2025-01-01'"))
  }

  @Test func `docs writes a reference, and only when it changes`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    #expect(try workspace.mcpgen("docs", "--schema", schema, "--output", "reference.md").status == 0)
    let text = try workspace.text("reference.md")
    for heading in ["# MCP reference", "## Revisions", "#### tools/call", "## Errors", "#### CallToolResult"]
    {
      #expect(text.contains("\(heading)\n"), "\(heading)")
    }
    let file = workspace.root.appending(path: "reference.md")
    let old = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file.path)
    _ = try workspace.mcpgen("docs", "--schema", schema, "--output", "reference.md")
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date == old)
  }

  @Test func `docs writes the reference of an extension`() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let text = try workspace.mcpgen("docs", "--schema", schema, "--extension", Self.tasks).output
    for line in [
      "# io.modelcontextprotocol/tasks reference", "### Added to SubscriptionFilter", "#### tasks/get",
      "- result: [GetTaskResult](#gettaskresult)", "#### TaskStatus",
    ] {
      #expect(text.contains("\(line)\n"), "\(line)")
    }
    #expect(text.contains("| `inputRequests` | InputRequests |"), "a type of the protocol has no link")
    #expect(!text.contains("#### Tool\n"), "the protocol's types are not in it")
  }

  @Test(arguments: [[], ["--extension", tasks]])
  func `every link of the reference leads somewhere`(more: [String]) throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let text = try workspace.mcpgen(["docs", "--schema", schema] + more).output
    let anchors = Set(
      text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
        line.drop { "# ".contains($0) }.lowercased()
          .filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.replacing(" ", with: "-")
      })
    for link in text.matches(of: /\]\(#([^)]*)\)/).map({ String($0.1) }) {
      #expect(anchors.contains(link), "\(link)")
    }
  }
}
