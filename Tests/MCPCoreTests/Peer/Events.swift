import Synchronization

/// A door that stays shut until a test opens it; whoever waits before it does not hear that it is cancelled.
final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  func pass() async {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        if !state.isOpen { state.waiting.append(continuation) }
        return state.isOpen
      }
      if isOpen { continuation.resume() }
    }
  }
}

/// Counts what happens, and lets a test wait until it has happened often enough.
final class Counter: Sendable {
  private struct State {
    var count = 0
    var highest = 0
    var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  var count: Int { state.withLock { $0.count } }

  /// The highest count that there has been.
  var highest: Int { state.withLock { $0.highest } }

  /// Changes the count; answers with the new one.
  @discardableResult
  func add(_ change: Int = 1) -> Int {
    let (count, reached) = state.withLock { state in
      state.count += change
      state.highest = max(state.highest, state.count)
      let highest = state.highest
      defer { state.waiting.removeAll { $0.count <= highest } }
      return (state.count, state.waiting.filter { $0.count <= highest })
    }
    for waiter in reached { waiter.continuation.resume() }
    return count
  }

  /// Waits until the count has been so high.
  func reaches(_ count: Int) async {
    await withCheckedContinuation { continuation in
      let isReached = state.withLock { state in
        if state.highest < count { state.waiting.append((count, continuation)) }
        return state.highest >= count
      }
      if isReached { continuation.resume() }
    }
  }
}
