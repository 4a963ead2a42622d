import MCPKit
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A connection with both of its ends, in memory or over pipes.
final class Wires: Sendable {
  let client: any Transport
  let server: any Transport
  private let descriptors: Mutex<[CInt]>
  private let clientInput: CInt?

  init(overPipes: Bool) throws {
    guard overPipes else {
      let (client, server) = InMemoryTransport.pair()
      (self.client, self.server) = (client, server)
      descriptors = Mutex([])
      clientInput = nil
      return
    }
    var (requests, answers): ([CInt], [CInt]) = ([-1, -1], [-1, -1])
    guard pipe(&requests) == 0, pipe(&answers) == 0 else { throw Wrong("there are no descriptors left") }
    client = try LineTransport(input: answers[0], output: requests[1])
    server = try LineTransport(input: requests[0], output: answers[1])
    descriptors = Mutex([requests[0], answers[0], answers[1]])
    clientInput = requests[1]
  }

  deinit {
    for descriptor in descriptors.withLock({ $0 }) { close(descriptor) }
  }

  /// Lets the server see that the client sends no more. To be called once.
  func endClient() {
    if let clientInput { close(clientInput) }
  }
}
