import MCPKit
import Testing

/// A service's mock, and a server with several services.
@Suite struct MockTests {
  @Test func `a mock answers as it is told, and remembers what it was asked`() async throws {
    let mock = Library.Mock()
    mock.count.answer(with: "3")
    mock.findBooks.answer { input in .init(books: [.init(title: input.words)]) }
    mock.burnBook.fail(ToolError("It is wet."))
    let reader = try await Reader(service: mock)
    #expect(try await reader.library.count().text == "3")
    #expect(try await reader.library.findBooks(.init(words: "tea")).books.map(\.title) == ["tea"])
    await #expect(throws: ToolError("It is wet.")) {
      try await reader.library.burnBook(.init(title: "Dune"))
    }
    #expect(mock.findBooks.calls == [.init(words: "tea")])
    #expect(mock.burnBook.calls.map(\.title) == ["Dune"])
    #expect(mock.rules.calls.isEmpty)
    await reader.client.close()
  }

  @Test func `a mock without an answer says so`() async throws {
    let mock = MockedCall<Int, String>("double")
    await #expect(throws: UnansweredCall.self) { try await mock.receive(2) }
    #expect(mock.calls == [2])
    let reader = try await Reader(service: Library.Mock())
    let error = await #expect(throws: ToolError.self) { try await reader.library.count() }
    #expect(error?.message == "the mock has no answer for \"count\": give it one with 'answer'")
    await reader.client.close()
  }

  @Test func `two services of one server cannot have the same`() async throws {
    let routes = Library.routes(to: Librarian())
    let server = Server(info: Library.info, services: [routes, routes])
    let (_, transport) = InMemoryTransport.pair()
    await #expect(throws: DuplicateRoute.self) { try await server.serve(transport) }
  }

  @Test func `what a server has follows from its services`() {
    let capabilities = Library.server(Librarian()).capabilities
    #expect(capabilities.tools != nil && capabilities.prompts != nil && capabilities.resources != nil)
    #expect(capabilities.completions != nil)
    #expect(capabilities.logging == nil)
  }
}
