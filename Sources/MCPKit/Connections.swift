import Synchronization

/// The connections that a server serves.
final class Connections: Sendable {
  private let all = Mutex<[ObjectIdentifier: ServerConnection]>([:])

  /// Knows of a connection as long as it is served.
  func serving(_ connection: ServerConnection, _ body: () async throws -> Void) async rethrows {
    all.withLock { $0[ObjectIdentifier(connection)] = connection }
    defer { all.withLock { $0[ObjectIdentifier(connection)] = nil } }
    try await body()
  }

  /// Sends a notification to the clients that are in a session and were told that it may come.
  func tell<Params>(_ method: NotificationMethod<Params>, _ params: Params) {
    for connection in all.withLock({ Array($0.values) }) { connection.tellSession(method, params) }
  }
}
