import Synchronization

@testable import MCPCore

/// A clock that stands still until a test moves it.
final class ManualClock: Sendable {
  private struct State {
    var now = ContinuousClock.now
    var lastSleeper = 0
    var sleepers: [Int: (end: ContinuousClock.Instant, continuation: CheckedContinuation<Void, any Error>)] =
      [:]
  }

  private let state = Mutex(State())

  /// What calls go by.
  var calls: CallClock {
    CallClock(now: { self.state.withLock { $0.now } }, sleep: { try await self.sleep(until: $0) })
  }

  /// Lets time pass.
  func pass(_ time: Duration) {
    let due = state.withLock { state in
      state.now = state.now.advanced(by: time)
      let due = state.sleepers.filter { $0.value.end <= state.now }
      for number in due.keys { state.sleepers[number] = nil }
      return due.values.map(\.continuation)
    }
    for continuation in due { continuation.resume() }
  }

  private func sleep(until end: ContinuousClock.Instant) async throws {
    let number = state.withLock { state in
      state.lastSleeper += 1
      return state.lastSleeper
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let isOver = state.withLock { state in
          if state.now >= end { return true }
          state.sleepers[number] = (end, continuation)
          return false
        }
        if isOver { continuation.resume() }
        if Task.isCancelled { wake(number) }
      }
    } onCancel: {
      wake(number)
    }
  }

  private func wake(_ number: Int) {
    state.withLock { $0.sleepers.removeValue(forKey: number)?.continuation }?
      .resume(throwing: CancellationError())
  }
}
