import Foundation
import TestSupport
import Testing

/// Bringing official schemas into a copy of the description of MCP.
@Suite(SharedData.available("spec"), .serialized) struct ImportTests {
  @Test func `a revision that is described already is compared`() throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    let file = Workspace.official("2025-06-18").path
    let same = try workspace.mcpgen("import", file, "--revision", "2025-06-18")
    #expect(same.status == 0)
    #expect(same.output == "the description of 2025-06-18 is what the schema says\n")

    let tools = "Schema/mcp/types/tools.yaml"
    try workspace.write(
      workspace.text(tools).replacing(
        "inputSchema:\n        is: schema!", with: "inputSchema:\n        is: schema"), to: tools)
    let other = try workspace.mcpgen("import", file, "--revision", "2025-06-18")
    #expect(other.status == 2)
    #expect(other.output.contains("types.Tool.inputSchema: official is "), "\(other.output)")
  }

  @Test func `a new revision is merged in, and what no schema can tell is left to do`() throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    try nextRevision().write(to: workspace.root.appending(path: "next.json"))
    let result = try workspace.mcpgen("import", "next.json", "--revision", "2027-01-31")
    #expect(result.status == 0, "\(result.output)")
    for line in ["+ field Tool.costs", "+ method tools/rate", "- field Tool.annotations"] {
      #expect(result.output.contains("\(line)\n"), "\(line) in \(result.output)")
    }
    #expect(try workspace.text("Schema/mcp/types/tools.yaml").contains("costs: int since 2027-01-31"))

    let lint = try workspace.mcpgen("lint")
    #expect(lint.status == 1)
    #expect(lint.output.contains("[unfinished]"))
    // What was merged in says what the schema says.
    let again = try workspace.mcpgen("import", "next.json", "--revision", "2027-01-31")
    #expect(again.status == 0, "\(again.output)")
    // And the older revisions say what they said.
    let before = try workspace.mcpgen(
      "import", Workspace.official("2026-07-28").path, "--revision", "2026-07-28")
    #expect(before.status == 0, "\(before.output)")
  }

  @Test func `a member whose new type cannot hold the old one is told at its place`() throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    let text = try String(contentsOf: Workspace.official("2026-07-28"), encoding: .utf8)
    let version = #/("Implementation": \{.*?"version": \{[^}]*?"type": )"string"/#.dotMatchesNewlines()
    let retyped = text.replacing(version) { "\($0.1)\"integer\"" }
    try #require(retyped != text)
    try workspace.write(retyped, to: "next.json")
    let result = try workspace.mcpgen("import", "next.json", "--revision", "2027-01-31")
    #expect(result.status == 1)
    #expect(result.output.contains("Schema/mcp/types/base.yaml:"), "\(result.output)")
    #expect(result.output.contains("no conversion is known from 'int' to 'string'"), "\(result.output)")

    // As the page about it says.
    let base = "Schema/mcp/types/base.yaml"
    let described = try workspace.text(base)
    let mended = described.replacing(
      #/int!? was string!? in \.\.2026-07-28/#,
      with: "any! was int in 2027-01-31.. was string in ..2026-07-28")
    try #require(mended != described, "\(described)")
    try workspace.write(mended, to: base)
    let again = try workspace.mcpgen("import", "next.json", "--revision", "2027-01-31")
    #expect(again.status == 0, "\(again.output)")
  }

  @Test func `a dry run writes nothing`() throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    try nextRevision().write(to: workspace.root.appending(path: "next.json"))
    let before = try workspace.text("Schema/mcp/types/tools.yaml")
    let result = try workspace.mcpgen("import", "next.json", "--revision", "2027-01-31", "--dry-run")
    #expect(result.output.contains("+ field Tool.costs"))
    #expect(try workspace.text("Schema/mcp/types/tools.yaml") == before)
  }

  @Test func `only what is newer can be merged in`() throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    let result = try workspace.mcpgen(
      "import", Workspace.official("2025-06-18").path, "--revision", "2025-07-01")
    #expect(result.status == 64)
    #expect(result.output.contains("only a revision newer than 2026-07-28 can be merged in"))
  }

  /// The newest official schema with a field and a request more, and a field less.
  private func nextRevision() throws -> Data {
    let data = try Data(contentsOf: Workspace.official("2026-07-28"))
    var schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    var definitions = try #require(schema["$defs"] as? [String: Any])
    var tool = try #require(definitions["Tool"] as? [String: Any])
    var properties = try #require(tool["properties"] as? [String: Any])
    properties["costs"] = ["type": "integer"]
    properties["annotations"] = nil
    tool["properties"] = properties
    definitions["Tool"] = tool
    definitions["RateToolRequest"] = [
      "type": "object", "required": ["id", "jsonrpc", "method", "params"],
      "properties": [
        "id": ["$ref": "#/$defs/RequestId"], "jsonrpc": ["type": "string", "const": "2.0"],
        "method": ["type": "string", "const": "tools/rate"],
        "params": ["$ref": "#/$defs/RequestParams"],
      ],
    ]
    var requests = try #require(definitions["ClientRequest"] as? [String: Any])
    requests["anyOf"] = try #require(requests["anyOf"] as? [Any]) + [["$ref": "#/$defs/RateToolRequest"]]
    definitions["ClientRequest"] = requests
    schema["$defs"] = definitions
    return try JSONSerialization.data(withJSONObject: schema)
  }
}
