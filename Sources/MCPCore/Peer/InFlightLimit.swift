import Synchronization

/// Lets so many in at once, and has whoever brings more wait.
final class InFlightLimit: Sendable {
  private typealias Waiter = CheckedContinuation<Void, Never>

  private struct State {
    var count = 0
    /// How many have given their place to others for a while.
    var aside = 0
    var reader: Waiter?
    var idleWaiters: [Waiter] = []
    var isGivenUp = false

    var isIdle: Bool { count == 0 && aside == 0 }
  }

  private let limit: Int
  private let state = Mutex(State())

  init(_ limit: Int) {
    self.limit = max(1, limit)
  }

  /// Takes a place; waits while there is none. One at a time may call it: whoever reads the messages.
  func enter() async {
    while true {
      let isIn = state.withLock { state in
        guard state.count < limit else { return false }
        state.count += 1
        return true
      }
      if isIn { return }
      await withCheckedContinuation { continuation in
        let hasPlace = state.withLock { state in
          if state.count < limit { return true }
          state.reader = continuation
          return false
        }
        if hasPlace { continuation.resume() }
      }
    }
  }

  /// Gives a place to others until `reenter()`.
  func stepAside() {
    giveBack { $0.aside += 1 }
  }

  /// Takes a place whether or not there is one, after `stepAside()`.
  func reenter() {
    state.withLock { state in
      state.aside -= 1
      state.count += 1
    }
  }

  /// Gives a place back.
  func leave() {
    giveBack { _ in }
  }

  private func giveBack(_ note: (inout State) -> Void) {
    let (reader, idle) = state.withLock { state -> (Waiter?, [Waiter]) in
      state.count -= 1
      note(&state)
      // Not at the first free place: waking the reader costs more than a message.
      let reader = state.count <= limit * 3 / 4 ? state.reader.take() : nil
      guard state.isIdle else { return (reader, []) }
      defer { state.idleWaiters = [] }
      return (reader, state.idleWaiters)
    }
    reader?.resume()
    for waiter in idle { waiter.resume() }
  }

  /// Ends the waiting in `idle()`, whoever is in.
  func stopWaiting() {
    let waiters = state.withLock { state in
      state.isGivenUp = true
      defer { state.idleWaiters = [] }
      return state.idleWaiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Waits until nobody is in, or will be in again.
  func idle() async {
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        if state.isIdle || state.isGivenUp { return true }
        state.idleWaiters.append(continuation)
        return false
      }
      if isIdle { continuation.resume() }
    }
  }
}
