import MCPKit
import Testing

@testable import __Name__

/// How to test what calls the service: a mock answers, and remembers what it was asked.
@Suite struct MockTests {
  @Test func `a mock answers in the server's place`() async throws {
    let mock = __Name__.Mock()
    mock.addNote.answer(with: .init(id: 7, count: 7))
    mock.findNotes.fail(ToolError("The notebook is closed."))
    try await connected(to: __Name__.server(mock)) { connection in
      let client = __Name__.Client(connection)
      let added = try await client.addNote(.init(text: "Buy milk"))
      #expect(added.id == 7)
      #expect(mock.addNote.calls == [.init(text: "Buy milk", priority: .normal)])
      await #expect(throws: ToolError("The notebook is closed.")) {
        try await client.findNotes(.init(text: "milk"))
      }
    }
  }
}
