import MCPKit
import Testing

@testable import __Name__

/// The client against a mock of the service, which answers as it is told and remembers what it was asked.
@Suite struct ServiceTests {
  private func makeServer(_ service: some __Service__.Service) -> Server {
    // __server__
  }

  @Test func `the service is listed`() async throws {
    try await connected(to: makeServer(__Service__.Mock())) { client in
      // __offers__
    }
  }

  // __mocks__
}
