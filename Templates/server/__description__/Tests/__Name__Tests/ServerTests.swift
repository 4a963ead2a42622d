import MCPKit
import Testing

@testable import __Name__

/// The server as a client sees it.
@Suite struct ServerTests {
  @Test func `the server offers what is described`() async throws {
    try await connected(to: makeServer(Handlers())) { client in
      // __offers__
    }
  }
}
