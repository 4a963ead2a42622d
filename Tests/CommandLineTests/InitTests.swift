import Foundation
import TestSupport
import Testing

/// `mcpgen init`: what it makes, and what it refuses. That what it makes builds is told by `ScaffoldTests`.
@Suite struct InitTests {
  private static let service = """
    server: { name: doors, version: 2.0.0 }
    tools:
      - name: open_door
        description: Opens a door.
        inputSchema: { type: object, properties: { door: { type: string } }, required: [door] }
    resources:
      - { name: doors, description: All doors., uri: 'doors://all' }
    """

  private func workspace(_ test: (Workspace) throws -> Void) throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    try test(workspace)
  }

  /// What is in the folder where the tool runs, beside what was there before.
  private func made(in workspace: Workspace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: workspace.root.path).filter { $0 != "Schema" }
      .sorted()
  }

  @Test func `it tells what it made, and the next three commands`() throws {
    try workspace { workspace in
      let result = try workspace.mcpgen("init", "weather")
      #expect(result.status == 0)
      #expect(
        result.output == """
          template   server
          swift-mcp  the checkout at \(SharedData.package.resolvingSymlinksInPath().path)
          files      15
            weather/.dockerignore
            weather/.github/workflows/ci.yml
            weather/.gitignore
            weather/.swift-format
            weather/Dockerfile
            weather/Package.swift
            weather/README.md
            weather/Sources/Weather/Handlers.swift
            weather/Sources/Weather/Main.swift
            weather/Sources/Weather/Notebook.swift
            weather/Sources/Weather/weather.mcp.yaml
            weather/Tests/WeatherTests/Connected.swift
            weather/Tests/WeatherTests/MockTests.swift
            weather/Tests/WeatherTests/ServerTests.swift
            weather/mcp.json

          Next:
            cd weather
            swift test
            swift run weather

          """)
      #expect(try made(in: workspace) == ["weather"])
    }
  }

  @Test(arguments: ["server", "client"], [false, true])
  func `nothing is left to fill in, and the format is right`(template: String, isDescribed: Bool) throws {
    try workspace { workspace in
      try workspace.write(Self.service, to: "doors.yaml")
      let options = isDescribed ? ["--description", "doors.yaml"] : []
      let result = try workspace.mcpgen(["init", "my-house", "--template", template] + options)
      try #require(result.status == 0, "\(result.output)")
      let folder = workspace.root.appending(path: "my-house")
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        #expect(!path.contains("__"), "\(path)")
        guard let text = try? workspace.text("my-house/\(path)") else { continue }
        #expect(!text.contains("__"), "\(path): \(text)")
      }
      let lint = try Command.run("swift", ["format", "lint", "--strict", "--recursive", folder.path])
      #expect(lint.status == 0, "\(lint.output)")
    }
  }

  @Test func `a described service takes the place of the example`() throws {
    try workspace { workspace in
      try workspace.write(Self.service, to: "doors.yaml")
      let result = try workspace.mcpgen("init", "house", "--description", "doors.yaml")
      try #require(result.status == 0, "\(result.output)")
      #expect(try workspace.text("house/Sources/House/house.mcp.yaml") == Self.service)
      #expect(!workspace.exists("house/Sources/House/Notebook.swift"))
      let handlers = try workspace.text("house/Sources/House/Handlers.swift")
      #expect(
        handlers.contains(
          """
            /// Opens a door.
            func openDoor(
              _ input: House.OpenDoor.Input, context: ServerContext
            ) async throws -> ToolContent {
              throw ToolError("open_door is not implemented yet")
            }
          """))
      #expect(try workspace.text("house/README.md").contains("| Tool | `open_door` | Opens a door. |"))
    }
  }

  @Test func `a description in JSON stays one, and a server without a name gets that of the package`() throws
  {
    try workspace { workspace in
      let tools = #"{"tools": [{"name": "now", "description": "Noon.", "inputSchema": {"type": "object"}}]}"#
      try workspace.write(tools, to: "tools.JSON")
      let result = try workspace.mcpgen("init", "clock", "--description", "tools.JSON")
      try #require(result.status == 0, "\(result.output)")
      #expect(try workspace.text("clock/Sources/Clock/clock.mcp.json") == tools)
      let main = try workspace.text("clock/Sources/Clock/Main.swift")
      #expect(main.contains(#"info: Implementation(name: "clock", version: "0.1.0")"#), "\(main)")
    }
  }

  @Test func `errors of a description have their places, and nothing is written`() throws {
    try workspace { workspace in
      try workspace.write(Self.service.replacing("uri:", with: "url:"), to: "doors.yaml")
      let result = try workspace.mcpgen("init", "house", "--description", "doors.yaml")
      #expect(result.status == 1)
      #expect(result.output.contains("doors.yaml:7:"), "\(result.output)")
      #expect(result.output.contains("error: "), "\(result.output)")
      #expect(try made(in: workspace) == ["doors.yaml"])
    }
  }

  @Test func `nothing that is there is overwritten`() throws {
    try workspace { workspace in
      try workspace.write("mine", to: "weather/notes")
      let result = try workspace.mcpgen("init", "weather")
      #expect(result.status == 64)
      #expect(
        result.output.hasPrefix(
          "Error: 'weather' is there already, and is left as it is\nUsage: mcpgen init "))
      #expect(try made(in: workspace) == ["weather"])
      #expect(try made(in: workspace).count == 1)
      #expect(try workspace.text("weather/notes") == "mine")
      try workspace.write("a file", to: "house")
      #expect(try workspace.mcpgen("init", "house").status == 64)
    }
  }

  @Test func `an empty folder is taken`() throws {
    try workspace { workspace in
      try FileManager.default.createDirectory(
        at: workspace.root.appending(path: "weather"), withIntermediateDirectories: false)
      #expect(try workspace.mcpgen("init", "weather").status == 0)
      #expect(workspace.exists("weather/Package.swift"))
    }
  }

  @Test(arguments: [
    ("1st", "is no name for a package"), ("my weather", "is no name for a package"),
    ("../weather", "is no name for a package"), ("wetter-für-alle", "is no name for a package"),
    ("", "is no name for a package"), ("server", "would hide 'Server' from its code"),
    ("mcp-kit", "would hide 'MCPKit' from its code"), ("swift-log", "is a package that the new one needs"),
    (String(repeating: "a", count: 65), "64 letters at most"),
  ])
  func `a name that gives no package is refused`(name: String, complaint: String) throws {
    try workspace { workspace in
      let result = try workspace.mcpgen("init", name)
      #expect(result.status == 64)
      #expect(result.output.contains(complaint), "\(result.output)")
      #expect(try made(in: workspace).isEmpty)
    }
  }

  @Test(arguments: [
    (
      ["--template", "sever"],
      "there is no template 'sever': there are client, server, and folders of your own"
    ),
    (["--description", "nowhere.yaml"], "there is no description at 'nowhere.yaml'"),
  ])
  func `what is missing is named`(options: [String], complaint: String) throws {
    try workspace { workspace in
      let result = try workspace.mcpgen(["init", "weather"] + options)
      #expect(result.status == 64)
      #expect(result.output.contains(complaint), "\(result.output)")
      #expect(try made(in: workspace).isEmpty)
    }
  }
}
