import Crypto
import Foundation
import TestSupport
import Testing

/// Which official files are taken for the revisions, and what is noted of them.
@Suite(SharedData.available("spec"), .serialized) struct PinTests {
  static let revisions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"]
  private let address =
    "https://example.com/mcp/blob/\(String(repeating: "c0ffee11", count: 5))/schema/schema.json"

  @Test(arguments: revisions)
  func `the official files are the pinned ones`(revision: String) throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    let file = Workspace.official(revision)
    let same = try workspace.mcpgen("import", file.path, "--revision", revision)
    #expect(same.status == 0, "\(same.output)")

    try (Data(contentsOf: file) + Data("\n".utf8)).write(to: workspace.root.appending(path: "other.json"))
    let other = try workspace.mcpgen("import", "other.json", "--revision", revision)
    #expect(other.status == 1)
    #expect(other.output.hasPrefix("Schema/PINNED.yaml:"), "\(other.output)")
    #expect(other.output.contains("'other.json' is not the pinned file of \(revision)"), "\(other.output)")
  }

  @Test func `the official file of an extension is the pinned one`() throws {
    let file = SharedData.root.appending(path: "spec/extensions/tasks.schema.json")
    let sha256 = SHA256.hash(data: try Data(contentsOf: file)).map { String(format: "%02x", $0) }.joined()
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    let extensions = try #require(workspace.text("Schema/PINNED.yaml").firstRange(of: "\nextensions:\n"))
    #expect(
      try workspace.text("Schema/PINNED.yaml")[extensions.upperBound...].contains("    sha256: \(sha256)\n"))
  }

  @Test func `with --from the file is pinned, in the place of the one before`() throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    try (Data(contentsOf: Workspace.official("2026-07-28")) + Data("\n".utf8))
      .write(to: workspace.root.appending(path: "other.json"))
    let before = try workspace.text("Schema/PINNED.yaml")
    let arguments = ["other.json", "--revision", "2026-07-28", "--from", address, "--taken", "2026-12-24"]
    #expect(try workspace.mcpgen(["import"] + arguments + ["--dry-run"]).status == 0)
    #expect(try workspace.text("Schema/PINNED.yaml") == before, "a dry run writes nothing")

    #expect(try workspace.mcpgen(["import"] + arguments).status == 0)
    let after = try workspace.text("Schema/PINNED.yaml")
    for line in [
      "    repository: https://example.com/mcp\n", "    path: schema/schema.json\n",
      "    commit: c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11\n", "    taken: 2026-12-24\n",
    ] {
      #expect(after.contains(line), "\(after)")
    }
    #expect(try workspace.mcpgen("import", "other.json", "--revision", "2026-07-28").status == 0)
    #expect(try workspace.mcpgen("fmt", "--check").status == 0)
  }

  @Test func `a file that the description does not agree with is not pinned`() throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    let before = try workspace.text("Schema/PINNED.yaml")
    let result = try workspace.mcpgen(
      "import", Workspace.official("2025-11-25").path, "--revision", "2025-06-18", "--from", address)
    #expect(result.status != 0)
    #expect(try workspace.text("Schema/PINNED.yaml") == before)
  }

  @Test func `lint wants a pin for each revision`() throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    #expect(try workspace.mcpgen("lint").status == 0)
    try workspace.write(
      workspace.text("Schema/PINNED.yaml").replacing("  2025-03-26:", with: "  2025-03-27:"),
      to: "Schema/PINNED.yaml")
    let result = try workspace.mcpgen("lint")
    #expect(result.status == 1)
    let missing =
      #/Schema/mcp/protocol.yaml:\d+:3: error: nothing says where the official file of 2025-03-26 /#
    let unknown = #/Schema/PINNED.yaml:\d+:3: error: the description has no revision '2025-03-27'/#
    #expect(result.output.contains(missing), "\(result.output)")
    #expect(result.output.contains(unknown), "\(result.output)")
  }

  @Test func `fmt brings the pins into the canonical form`() throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    let canonical = try workspace.text("Schema/PINNED.yaml")
    try workspace.write(
      canonical.replacing("taken: 2026-08-22", with: "taken: \"2026-08-22\""), to: "Schema/PINNED.yaml")
    let check = try workspace.mcpgen("fmt", "--check")
    #expect(check.status == 2)
    #expect(check.output.contains("Schema/PINNED.yaml:1:1: error: the file is not in the canonical form"))
    #expect(try workspace.mcpgen("fmt").output == "Schema/PINNED.yaml\n")
    #expect(try workspace.text("Schema/PINNED.yaml") == canonical)
  }

  @Test func `an address without a commit exits with 64`() throws {
    let workspace = try Workspace.ofProject()
    defer { workspace.remove() }
    let result = try workspace.mcpgen(
      "import", "x.json", "--revision", "2026-07-28", "--from",
      "https://example.com/mcp/blob/main/schema.json")
    #expect(result.status == 64)
    #expect(result.output.contains("names no commit"), "\(result.output)")
  }
}
