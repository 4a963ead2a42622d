import Foundation
import TestSupport
import Testing

/// A revision that nobody has published goes the way of `docs/new-revision.md`, in a copy of the package.
@Suite(SharedData.available("spec")) struct NewRevisionTests {
  @Test func `import prints each change, and pins the file`() async throws {
    let walk = try await Walk.taken.value
    #expect(walk.imported.status == 0)
    #expect(
      walk.imported.output == """
        + value Icon.theme contrast
        ~ field Annotations.priority: number(0...1) is now number(0...10)
        - field Annotations.lastModified
        + field ServerCapabilities.ratings
        + case ContentBlock VideoContent
        + value LoggingLevel trace
        + field Resource.checksum
        + type SubmitRatingRequestParams
        + type SubmitRatingResult
        + type VideoContent
        + method notifications/ratings/changed
        + method ratings/submit
        + type RatingsClosedData, which the schema spells out in place
        + error RatingsClosedError
        14 changes in 2027-01-31

        """)
    let pins = try walk.text("Schema/PINNED.yaml")
    #expect(pins.contains("    path: schema/2027-01-31/schema.json\n"))
    #expect(pins.contains("    commit: 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c\n"))
  }

  @Test func `diff says of each change what it does to whom`() async throws {
    let walk = try await Walk.taken.value
    #expect(walk.diff.status == 0)
    for change in [
      "breaking  breaking  -         - Annotations.lastModified: string",
      "breaking  breaking  -         ~ Annotations.priority: number(0...1) → number(0...10)",
      "additive  additive  additive  + Icon.theme value contrast",
      "additive  additive  additive  + ContentBlock case VideoContent",
      "additive  additive  additive  + request ratings/submit: client",
    ] {
      #expect(walk.diff.output.contains("\n\(change)\n"), "\(walk.diff.output)")
    }
  }

  @Test func `lint fails at each thing that a person has to fill in`() async throws {
    let walk = try await Walk.taken.value
    #expect(walk.lintBefore.status == 1)
    let unfinished = walk.lintBefore.output.split(separator: "\n").filter { $0.hasSuffix("[unfinished]") }
    let said = unfinished.map {
      $0.replacing(/^(.+):\d+:\d+: error: (.+) is not finished: look at (.+), then .+$/) {
        "\($0.1) \($0.2): \($0.3)"
      }
    }
    #expect(
      said == [
        "Schema/mcp/errors.yaml error 'RatingsClosedError': 'doc', 'http'",
        "Schema/mcp/methods/new.yaml method 'notifications/ratings/changed': 'doc', 'needs', 'listen'",
        "Schema/mcp/methods/new.yaml method 'ratings/submit': 'doc', 'needs', 'cancellable', 'page', 'cache'",
        "Schema/mcp/types/content.yaml case 'video': 'fallback'",
        "Schema/mcp/types/logging.yaml value 'trace': 'ordered'",
        "Schema/mcp/types/new.yaml type 'SubmitRatingRequestParams': 'doc'",
        "Schema/mcp/types/new.yaml type 'SubmitRatingResult': 'doc'",
        "Schema/mcp/types/new.yaml type 'VideoContent': 'doc'",
        "Schema/mcp/types/new.yaml type 'RatingsClosedData': 'doc'",
      ])
    #expect(Edit.all.allSatisfy { edit in unfinished.contains { $0.hasPrefix(edit.file) } })
  }

  @Test func `once it is filled in, the description is finished and says what the schema says`() async throws
  {
    let walk = try await Walk.taken.value
    #expect(walk.lintAfter.status == 0, "\(walk.lintAfter.output)")
    #expect(walk.formatCheck.status == 0, "\(walk.formatCheck.output)")
    #expect(walk.compared.output == "the description of 2027-01-31 is what the schema says\n")
  }

  @Test func `the revisions before stay what they were`() async throws {
    let walk = try await Walk.taken.value
    for revision in ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"] {
      let file = SharedData.root.appending(path: "spec/\(revision)/schema.json").path
      let result = try await walk.package.mcpgen("import --revision \(revision)", file)
      #expect(result.output == "the description of \(revision) is what the schema says\n")
    }
  }

  @Test func `what is generated changes, what is written by hand does not`() async throws {
    let walk = try await Walk.taken.value
    #expect(walk.generated.status == 0, "\(walk.generated.output)")
    #expect(walk.checked.status == 0, "\(walk.checked.output)")
    for folder in ["Sources", "Examples"] {
      let ours = try PackageCopy.contents(of: SharedData.package.appending(path: folder))
      #expect(try walk.package.contents(of: folder) == ours)
    }
    #expect(try walk.text("Generated/MCPStubs/Server/RatingsHandler.swift").contains("func submitRating("))
  }
}

/// Whoever uses the library when the revision has come in.
@Suite(SharedData.available("spec"), .serialized, .timeLimit(.minutes(25))) struct NewRevisionServerTests {
  let servers: Servers

  init() async throws {
    servers = try Servers(using: try await Walk.taken.value.package)
  }

  @Test func `a server that handles the new request answers it`() async throws {
    let build = try await servers.build("Rated")
    try #require(build.status == 0, "\(build.output)")
    #expect(!build.output.contains("warning:"), "\(build.output)")
    let answers = try await servers.answers(
      of: "Rated", to: Self.rating(of: "film", id: 1), Self.rating(of: "book", id: 2))
    #expect(
      answers.sorted() == [
        #"{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete","_meta":{"io.modelcontextprotocol/"#
          + #"serverInfo":{"name":"rated","version":"1.0.0"}},"average":4}}"#,
        #"{"jsonrpc":"2.0","id":2,"error":{"code":-32030,"message":"too late","data":{"since":"2027-02-01"}}}"#,
      ])
  }

  /// The new request, as a client of the new revision sends it.
  private static func rating(of tool: String, id: Int) -> String {
    let meta = """
      {"io.modelcontextprotocol/protocolVersion":"\(NextRevision.date)",\
      "io.modelcontextprotocol/clientInfo":{"name":"test","version":"1"},\
      "io.modelcontextprotocol/clientCapabilities":{}}
      """
    return """
      {"jsonrpc":"2.0","id":\(id),"method":"ratings/submit",\
      "params":{"tool":"\(tool)","stars":4,"_meta":\(meta)}}
      """
  }

  @Test func `an older peer gets what its revision has, and is told the rest`() async throws {
    let build = try await servers.build("Older")
    try #require(build.status == 0, "\(build.output)")
    let said = try await servers.answers(of: "Older")
    #expect(
      said == [
        #"{"content":[{"type":"text","text":"[video: video/mp4]"}]}"#,
        #"{"name":"film","uri":"a:b"}"#,
        "$.theme: 'contrast' is not in 2026-07-28",
        "$.priority: 5.0 is out of bounds: must be from 0.0 to 1.0",
      ])
  }

  @Test func `a server that says it can, but lacks the method, does not compile`() async throws {
    let build = try await servers.build("Unfinished")
    #expect(build.status != 0)
    #expect(
      build.output.contains("type 'Unfinished' does not conform to protocol 'RatingsHandler'"),
      "\(build.output)")
    #expect(build.output.contains("submitRating"), "\(build.output)")
  }
}
