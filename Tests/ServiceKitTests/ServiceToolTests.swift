import MCPKit
import Testing

/// Tools of a service, called by its client in every revision.
@Suite struct ServiceToolTests {
  @Test(arguments: Revision.all)
  func `a result is structured, and text where the revision knows no more`(revision: Revision) async throws {
    let reader = try await Reader(revision)
    let found = try await reader.library.findBooks(.init(words: "the sea", shelf: .fiction))
    #expect(found == .init(books: [.init(title: "the sea on fiction, 10", sequel: .init(title: "More"))]))
    let raw = try await reader.client.callTool(
      CallToolRequestParams(name: "find_books", arguments: ["words": "the sea"]))
    #expect((raw.structuredContent == nil) == (revision < .v2025_06_18))
    #expect(
      raw.content
        == [.text(TextContent(text: #"{"books":[{"title":"the sea, 10","sequel":{"title":"More"}}]}"#))])
    await reader.client.close()
  }

  @Test(arguments: Revision.all)
  func `a result that is no object is promised only to those who understand it`(revision: Revision)
    async throws
  {
    let reader = try await Reader(revision)
    #expect(try await reader.library.listShelves() == [.science, .fiction])
    let tool = try #require(try await reader.client.listTools().tools.first { $0.name == "list_shelves" })
    #expect((tool.outputSchema != nil) == (revision >= .v2026_07_28))
    await reader.client.close()
  }

  @Test func `everything that is wrong with arguments is told at once`() async throws {
    let reader = try await Reader()
    let result = try await reader.client.callTool(
      CallToolRequestParams(
        name: "find_books", arguments: ["words": "A", "most": 0, "shelf": "poems", "mist": 3]))
    #expect(result.isError == true)
    let lines = text(result).split(separator: "\n")
    #expect(lines.count == 5)
    for start in [
      "arguments.words: must have at least 2 characters", "arguments.words: must match",
      "arguments.most: must be at least 1, found 0", "arguments.shelf: must be one of ",
      "arguments: \"mist\" is not a member here",
    ] {
      #expect(lines.contains { $0.hasPrefix(start) }, "\(start) is not in \(lines)")
    }
    await reader.client.close()
  }

  @Test func `arguments of another type are told in the same words`() async throws {
    let reader = try await Reader()
    let result = try await reader.client.callTool(
      CallToolRequestParams(name: "burn_book", arguments: ["title": 3]))
    #expect(text(result) == "arguments.title: expected a string, found a number")
    await reader.client.close()
  }

  @Test func `a tool that fails throws its words at the caller`() async throws {
    let reader = try await Reader()
    await #expect(throws: ToolError("There is nothing about silence.")) {
      try await reader.library.findBooks(.init(words: "silence"))
    }
    await reader.client.close()
  }

  @Test func `content is what the tool gives`() async throws {
    let reader = try await Reader()
    #expect(try await reader.library.count().text == "12\nmore or less")
    await reader.client.close()
  }

  @Test func `clients get schemas without references, but for what is recursive`() async throws {
    let reader = try await Reader()
    let tools = try await reader.client.listTools().tools
    #expect(tools.map(\.name) == ["find_books", "burn_book", "count", "list_shelves"])
    let schema = tools[0].inputSchema
    #expect(schema["properties"]?["shelf"] == ["type": "string", "enum": ["fiction", "science"]])
    #expect(tools.allSatisfy { $0.inputSchema["type"] == "object" })
    #expect(tools[0].outputSchema?["$defs"]?["Book"]?["properties"]?["sequel"] == ["$ref": "#/$defs/Book"])
    await reader.client.close()
  }

  @Test(arguments: [
    (ElicitAction.accept, "It burns."), (.decline, "It stays, as the user says."),
    (.cancel, "Nothing was said."),
  ])
  func `a form is asked for, and its answer is read`(action: ElicitAction, says: String) async throws {
    let reader = try await Reader(.v2025_06_18, handlers: Asked(action: action))
    #expect(try await reader.library.burnBook(.init(title: "Dune")).text == says)
    await reader.client.close()
  }

  private func text(_ result: CallToolResult) -> String { ToolContent(result.content).text }

  /// A user who says the same to everything.
  struct Asked: ElicitationHandler {
    let action: ElicitAction

    func elicit(_ params: ElicitRequestParams, context: ClientContext) async throws -> ElicitResult {
      guard case .form(let form) = params else { return ElicitResult(action: .cancel) }
      #expect(form.requestedSchema.required == ["isSure"])
      return ElicitResult(action: action, content: action == .accept ? ["isSure": .bool(true)] : nil)
    }
  }
}
