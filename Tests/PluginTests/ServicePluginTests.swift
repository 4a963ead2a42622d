import Foundation
import TestSupport
import Testing

/// A target of a package that depends on ours, with two services and an extension: what the build makes of it, and what
/// it says of mistakes.
@Suite(.serialized, .timeLimit(.minutes(25))) struct ServicePluginTests {
  static let buildSystems = CommandPluginTests.buildSystems

  @Test(arguments: buildSystems)
  func `services and extensions of a target become a server`(buildSystem: String) async throws {
    let package = try ServicePackage(buildSystem: buildSystem)
    let build = try await package.build()
    try #require(build.status == 0, "\(build.output)")
    #expect(!build.output.contains("warning:"), "\(build.output)")
    let meta =
      #""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","#
      + #""io.modelcontextprotocol/clientCapabilities":{"extensions":{"com.acme/loyalty":{}}}}"#
    let run = try await package.answers(to: [
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"#
        + #""name":"count_items","arguments":{"kind":"book"},\#(meta)}}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"price_of","arguments":{"item":"ink"},"#
        + #"\#(meta)}}"#,
      #"{"jsonrpc":"2.0","id":3,"method":"loyalty/points","params":{"customer":"Ada",\#(meta)}}"#,
    ])
    #expect(run.status == 0, "\(run.output)")
    for part in [#""structuredContent":{"count":12}"#, "ink costs 3.", #""points":3"#] {
      #expect(run.output.contains(part), "\(run.output)")
    }
  }

  @Test(arguments: buildSystems)
  func `nothing is written outside of the build's own folder`(buildSystem: String) async throws {
    let package = try ServicePackage(buildSystem: buildSystem)
    // What the package manager itself notes down is there before.
    _ = try await package.build()
    let before = try package.snapshot()
    try package.change("Sources/Shop/stock.mcp.yaml", "Counts what is", to: "Counts all that is")
    let changed = try package.snapshot()
    try package.makeReadOnly(true)
    defer { try? package.makeReadOnly(false) }
    let build = try await package.build()
    #expect(build.status == 0, "\(build.output)")
    #expect(try package.snapshot() == changed)
    #expect(before.count == changed.count)
  }

  @Test(arguments: buildSystems)
  func `a description that says the same is not compiled again`(buildSystem: String) async throws {
    let package = try ServicePackage(buildSystem: buildSystem)
    _ = try await package.build()
    try package.change("Sources/Shop/stock.mcp.yaml", "tools:\n", to: "# What there is.\ntools:\n")
    let build = try await package.build()
    #expect(build.status == 0, "\(build.output)")
    #expect(build.output.firstMatch(of: /Compiling.*Shop\.swift/) == nil, "\(build.output)")
  }

  /// A change to the package that is right, and what the build then says: the place, and the whole line.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let part: String
    let other: String
    let says: [String]

    var testDescription: String { name }
  }

  static let mistakes = [
    Mistake(
      name: "a handler is missing", file: "Shop.swift",
      part: """
          func listKinds(_ input: Stock.ListKinds.Input, context: ServerContext) async throws -> ToolContent {
            "book, pen"
          }

        """, other: "",
      says: ["Shop.swift:4:8: error: type 'Shop' does not conform to protocol 'Stock.Service'"]),
    Mistake(
      name: "a type has changed", file: "stock.mcp.yaml",
      part: "count: { type: integer }", other: "count: { type: string }",
      says: ["Shop.swift:14:18: error: cannot convert value of type 'Int' to expected argument type 'String'"]
    ),
    Mistake(
      name: "a name is there twice", file: "stock.mcp.yaml", part: "list_kinds", other: "count_items",
      says: ["stock.mcp.yaml:16:11: error: the tool 'count_items' is there twice [duplicate-name]"]),
    Mistake(
      name: "the YAML is broken", file: "stock.mcp.yaml",
      part: "required: [kind]", other: "required: [kind",
      says: ["stock.mcp.yaml:11:17: error: expected `,` or `]` [yaml-syntax]"]),
    Mistake(
      name: "the schema is broken", file: "stock.mcp.yaml", part: "minimum: 0,", other: "minimun: 0,",
      says: [
        "stock.mcp.yaml:9:33: error: 'minimun' is no keyword of JSON Schema: did you mean 'minimum'? [unknown-keyword]"
      ]),
    Mistake(
      name: "a default does not fit", file: "stock.mcp.yaml", part: "default: 0", other: "default: -1",
      says: [
        "stock.mcp.yaml:9:54: error: the default does not fit its own schema: must be at least 0, found -1 "
          + "[invalid-default]"
      ]),
    Mistake(
      name: "the extension is broken", file: "loyalty.mcp-extension.yaml", part: "points: int!",
      other: "points: inf!", says: ["loyalty.mcp-extension.yaml:23:15: error: "]),
  ]

  @Test(arguments: buildSystems, mistakes)
  func `a mistake is one error at its place`(buildSystem: String, mistake: Mistake) async throws {
    let package = try ServicePackage(buildSystem: buildSystem)
    try package.change("Sources/Shop/\(mistake.file)", mistake.part, to: mistake.other)
    let build = try await package.build()
    #expect(build.status != 0)
    let folder = package.folder.resolvingSymlinksInPath().path + "/Sources/Shop/"
    let errors = Set(
      build.output.split(separator: "\n").map(String.init)
        .filter { $0.contains(": error: ") && $0.hasPrefix("/") }
        .map { $0.replacing(folder, with: "") })
    #expect(errors.count == mistake.says.count, "\(build.output)")
    for text in mistake.says {
      #expect(errors.contains { $0.hasPrefix(text) }, "\(text)\nis not in\n\(build.output)")
    }
  }
}
