import Foundation
import TestSupport
import Testing

/// `mcpgen init` with templates of one's own, and where packages get swift-mcp from.
@Suite struct InitTemplateTests {
  private func workspace(_ test: (Workspace) throws -> Void) throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    try test(workspace)
  }

  @Test func `a folder is a template`() throws {
    try workspace { workspace in
      try workspace.write(
        "hello __name__ and __Name__, __init__\n\n__path__", to: "mine/Sources/__Name__/a__name__.txt")
      try workspace.write("for examples", to: "mine/__example__/example")
      try workspace.write("for descriptions", to: "mine/__description__/described")
      try workspace.write("cd __name__\nmake\n", to: "mine/__next__")
      try workspace.write("left behind", to: "mine/.build/debug")
      try workspace.write("#!/bin/sh\n", to: "mine/run")
      let run = workspace.root.appending(path: "mine/run").path
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: run)
      try Data([0xFF, 0xFE, 0x00]).write(to: workspace.root.appending(path: "mine/logo"))
      try FileManager.default.createSymbolicLink(
        atPath: workspace.root.appending(path: "mine/link").path, withDestinationPath: "run")

      let result = try workspace.mcpgen("init", "my-tea", "--template", "./mine")
      try #require(result.status == 0, "\(result.output)")
      #expect(result.output.hasSuffix("\nNext:\n  cd my-tea\n  make\n"), "\(result.output)")
      let files = try FileManager.default.subpathsOfDirectory(
        atPath: workspace.root.appending(path: "my-tea").path)
      #expect(
        files.sorted() == [
          "Sources", "Sources/MyTea", "Sources/MyTea/amy-tea.txt", "example", "link", "logo", "run",
        ])
      #expect(
        try workspace.text("my-tea/Sources/MyTea/amy-tea.txt").hasPrefix(
          "hello my-tea and MyTea, __init__\n\n/"))
      #expect(
        FileManager.default.isExecutableFile(atPath: workspace.root.appending(path: "my-tea/run").path))
      let link = workspace.root.appending(path: "my-tea/link").path
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "run")
    }
  }

  @Test func `a template says where a description goes, or takes none`() throws {
    try workspace { workspace in
      try workspace.write("tools: []\n", to: "tools.yaml")
      try workspace.write("mine", to: "mine/file")
      let refused = try workspace.mcpgen(
        "init", "tea", "--template", "mine", "--description", "tools.yaml")
      #expect(refused.status == 64)
      #expect(refused.output.contains("the template has no place for a description"), "\(refused.output)")
      try workspace.write("", to: "mine/__description__/in/__name__.mcp.yaml")
      let taken = try workspace.mcpgen("init", "tea", "--template", "mine", "--description", "tools.yaml")
      #expect(taken.status == 0, "\(taken.output)")
      #expect(try workspace.text("tea/in/tea.mcp.yaml") == "tools: []\n")
    }
  }

  @Test func `every placeholder of the page is filled in`() throws {
    try workspace { workspace in
      let page = try String(
        contentsOf: SharedData.package.appending(path: "docs/templates.md"), encoding: .utf8)
      let rows = page.matches(of: #/(?m)^\| (`__.*?) \|/#)
      let known = rows.flatMap { $0.1.matches(of: #/__[A-Za-z]+__/#).map { String($0.0) } }
      // The folders are in a table too.
      let placeholders = Set(known).subtracting(["__example__", "__next__"])
      #expect(placeholders.count > 14)
      for placeholder in placeholders {
        try workspace.write("(\(placeholder))", to: "mine/\(placeholder.dropFirst(2)).txt")
      }
      try workspace.write(
        "tools: [{ name: a, description: A., inputSchema: { type: object } }]", to: "mine/__name__.mcp.yaml")
      let result = try workspace.mcpgen("init", "tea", "--template", "./mine")
      try #require(result.status == 0, "\(result.output)")
      for placeholder in placeholders {
        let text = try workspace.text("tea/\(placeholder.dropFirst(2)).txt")
        #expect(!text.contains(placeholder), "\(placeholder): \(text)")
      }
    }
  }

  @Test func `a tool that another package has fetched makes packages that depend on a release`() throws {
    try workspace { workspace in
      try workspace.write("{}", to: "scratch/workspace-state.json")
      try workspace.write("", to: "scratch/checkouts/swift-mcp/Sources/mcpgen/MCPGen.swift")
      try workspace.write(
        "__dependency__\n# __path__\n# __url__ __version__\n",
        to: "scratch/checkouts/swift-mcp/Templates/tiny/file")
      let templates = workspace.root.appending(path: "scratch/checkouts/swift-mcp/Templates").path
      let result = try workspace.mcpgen(
        ["init", "tea", "--template", "tiny"], environment: ["MCPGEN_TEMPLATES": templates])
      try #require(result.status == 0, "\(result.output)")
      #expect(
        try workspace.text("tea/file") == """
          .package(url: "https://github.com/swift-mcp/swift-mcp", from: "0.1.0")
          # https://github.com/swift-mcp/swift-mcp 0.1.0

          """)
    }
  }

  @Test func `a checkout near by is named by the way to it`() throws {
    try workspace { workspace in
      try workspace.write("", to: "swift-mcp/Sources/mcpgen/MCPGen.swift")
      try workspace.write("__dependency__", to: "swift-mcp/Templates/tiny/file")
      let templates = workspace.root.appending(path: "swift-mcp/Templates").path
      let result = try workspace.mcpgen(
        ["init", "tea", "--template", "tiny"], environment: ["MCPGEN_TEMPLATES": templates])
      try #require(result.status == 0, "\(result.output)")
      #expect(try workspace.text("tea/file") == #".package(name: "swift-mcp", path: "../swift-mcp")"#)
      #expect(result.output.contains("\nswift-mcp  the checkout at ../swift-mcp\n"), "\(result.output)")
    }
  }
}
