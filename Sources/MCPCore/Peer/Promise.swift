import Synchronization

/// A value that comes later, once; whoever asks waits for it.
package final class Promise<Value: Sendable>: Sendable {
  private enum State {
    case open([CheckedContinuation<Value, Never>])
    case kept(Value)
  }

  private let state = Mutex(State.open([]))

  package init() {}

  /// Gives the value; only the first counts.
  package func keep(_ value: Value) {
    let waiting = state.withLock { state -> [CheckedContinuation<Value, Never>] in
      guard case .open(let waiting) = state else { return [] }
      state = .kept(value)
      return waiting
    }
    for continuation in waiting { continuation.resume(returning: value) }
  }

  /// The value, if it has come.
  package var current: Value? {
    state.withLock { state in
      if case .kept(let value) = state { value } else { nil }
    }
  }

  /// The value.
  package var value: Value {
    get async {
      await withCheckedContinuation { continuation in
        let kept = state.withLock { state -> Value? in
          switch state {
          case .kept(let value): return value
          case .open(let waiting):
            state = .open(waiting + [continuation])
            return nil
          }
        }
        if let kept { continuation.resume(returning: kept) }
      }
    }
  }
}

extension Promise where Value == Bool {
  /// Whether something ends within a time. What does not end goes on.
  package static func ends(
    within limit: Duration, _ body: @escaping @Sendable () async -> Void
  ) async -> Bool {
    let promise = Promise()
    Task {
      await body()
      promise.keep(true)
    }
    let timer = Task {
      try await Task.sleep(for: limit)
      promise.keep(false)
    }
    defer { timer.cancel() }
    return await promise.value
  }
}
