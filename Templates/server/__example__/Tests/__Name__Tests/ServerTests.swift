import MCPKit
import Testing

@testable import __Name__

/// The server as a client sees it, with the client that is made of the same description.
@Suite struct ServerTests {
  @Test func `a note that was added is found`() async throws {
    try await connected(to: __Name__.server(Handlers())) { connection in
      let client = __Name__.Client(connection)
      let added = try await client.addNote(.init(text: "Buy milk", priority: .high))
      #expect(added.id == 1 && added.count == 1)
      let found = try await client.findNotes(.init(text: "milk"))
      #expect(found.text == "1: Buy milk")
    }
  }

  @Test func `what does not fit the description is refused, in words for the model`() async throws {
    try await connected(to: __Name__.server(Handlers())) { connection in
      let client = __Name__.Client(connection)
      await #expect(throws: ToolError.self) { try await client.addNote(.init(text: "")) }
      await #expect(throws: ToolError("The note is blank.")) { try await client.addNote(.init(text: " ")) }
    }
  }

  @Test func `the prompt has the notes of its priority`() async throws {
    try await connected(to: __Name__.server(Handlers())) { connection in
      let client = __Name__.Client(connection)
      _ = try await client.addNote(.init(text: "Buy milk", priority: .high))
      let prompt = try await client.planDay(.init(priority: .high))
      #expect(
        prompt.messages.map(\.content) == [
          .text(TextContent(text: "Plan my day around these notes:\nBuy milk"))
        ])
    }
  }

  @Test func `the values of the prompt's argument are offered`() async throws {
    try await connected(to: __Name__.server(Handlers())) { connection in
      let offered = try await connection.complete(
        CompleteRequestParams(
          ref: .prompt(PromptReference(name: "plan_day")), argument: .init(name: "priority", value: "h")))
      #expect(offered.completion.values == ["high"])
    }
  }

  @Test func `notes are resources, all in one and one by one`() async throws {
    try await connected(to: __Name__.server(Handlers())) { connection in
      let client = __Name__.Client(connection)
      _ = try await client.addNote(.init(text: "Buy milk"))
      let text = #"[{"id":1,"text":"Buy milk"}]"#
      let all = try await client.notes()
      #expect(
        all.contents == [
          .text(TextResourceContents(uri: "notes://all", text: text, mimeType: "application/json"))
        ])
      let one = try await client.note(.init(id: 1))
      #expect(
        one.contents == [
          .text(TextResourceContents(uri: "notes://1", text: "Buy milk", mimeType: "text/plain"))
        ])
      await #expect(throws: (any Error).self) { try await client.note(.init(id: 2)) }
    }
  }
}
