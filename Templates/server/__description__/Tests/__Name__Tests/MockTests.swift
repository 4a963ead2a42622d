import MCPKit
import Testing

@testable import __Name__

/// How to test what calls the service: a mock answers, and remembers what it was asked.
@Suite struct MockTests {
  // __mocks__
}
