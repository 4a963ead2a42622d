import Synchronization

/// Works on notifications one after the other, in their order.
final class NotificationQueue: Sendable {
  private struct State {
    var waiting: [@Sendable () async -> Void] = []
    var isRunning = false
  }

  private let state = Mutex(State())

  /// Has something done after all that came before it.
  func append(_ work: @escaping @Sendable () async -> Void) {
    let isFirst = state.withLock { state in
      state.waiting.append(work)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    if isFirst { Task { await run() } }
  }

  private func run() async {
    while true {
      let works = state.withLock { state in
        defer { state.waiting = [] }
        if state.waiting.isEmpty { state.isRunning = false }
        return state.waiting
      }
      if works.isEmpty { return }
      for work in works { await work() }
    }
  }
}
