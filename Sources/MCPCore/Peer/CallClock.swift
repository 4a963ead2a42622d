/// The time that calls go by. A test may have its own, which does not pass.
package struct CallClock: Sendable {
  package typealias Instant = ContinuousClock.Instant

  /// What time it is.
  package let now: @Sendable () -> Instant
  /// Waits until a time; throws when the task is cancelled.
  package let sleep: @Sendable (Instant) async throws -> Void

  package init(
    now: @escaping @Sendable () -> Instant, sleep: @escaping @Sendable (Instant) async throws -> Void
  ) {
    self.now = now
    self.sleep = sleep
  }

  /// The system's.
  package static let system = CallClock(
    now: { .now }, sleep: { try await Task.sleep(until: $0, clock: .continuous) })
}
