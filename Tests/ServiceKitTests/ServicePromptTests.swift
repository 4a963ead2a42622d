import MCPKit
import Testing

/// Prompts of a service, and what is offered for their arguments.
@Suite struct ServicePromptTests {
  @Test func `arguments are typed on both sides`() async throws {
    let reader = try await Reader()
    let result = try await reader.library.recommend(.init(mood: .sad, pages: 300))
    #expect(
      result.messages == [
        PromptMessage(
          role: .user,
          content: .text(TextContent(text: "I feel sad. Which book of at most 300 pages should I read?")))
      ])
    #expect(result.description == "Asks for a book to read.")
    await reader.client.close()
  }

  @Test(
    arguments: [
      ([:], "the argument \"mood\" is missing"),
      (
        ["mood": "angry"],
        "the argument \"mood\" has to be one of \"calm\", \"curious\", \"sad\", found \"angry\""
      ),
      (["mood": "calm", "pages": "3"], "the argument \"pages\" must be at least 10, found 3"),
      (["mood": "calm", "pages": "few"], "the argument \"pages\" has to be a whole number, found \"few\""),
    ] as [(JSONMembers<String>, String)])
  func `arguments that do not fit are an error`(arguments: JSONMembers<String>, message: String) async throws
  {
    let reader = try await Reader()
    let error = await #expect(throws: ProtocolError.self) {
      try await reader.client.getPrompt(GetPromptRequestParams(name: "recommend", arguments: arguments))
    }
    #expect(error?.code == .invalidParams)
    #expect(error?.message == message)
    await reader.client.close()
  }

  @Test func `fixed values are offered while they are typed`() async throws {
    let reader = try await Reader()
    func offered(_ argument: String, _ typed: String) async throws -> [String] {
      let params = CompleteRequestParams(
        ref: .prompt(PromptReference(name: "recommend")), argument: .init(name: argument, value: typed))
      return try await reader.client.complete(params).completion.values
    }
    #expect(try await offered("mood", "") == ["calm", "curious", "sad"])
    #expect(try await offered("mood", "C") == ["calm", "curious"])
    #expect(try await offered("mood", "x").isEmpty)
    #expect(try await offered("pages", "").isEmpty)
    await reader.client.close()
  }
}
