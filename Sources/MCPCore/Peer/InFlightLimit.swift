import Synchronization

/// Lets so many in at once, and has whoever brings more wait.
final class InFlightLimit: Sendable {
  private typealias Waiter = CheckedContinuation<Void, Never>

  private struct State {
    var count = 0
    /// How many have given their place to others for a while.
    var aside = 0
    /// How many answers of the other side are waited for.
    var awaited = 0
    var reader: Waiter?
    var idleWaiters: [Waiter] = []
    var isGivenUp = false

    var isIdle: Bool { count == 0 && aside == 0 }
  }

  private let limit: Int
  private let limitWhileAwaiting: Int
  private let state = Mutex(State())

  init(_ limit: Int) {
    self.limit = max(1, limit)
    limitWhileAwaiting = self.limit.multipliedReportingOverflow(by: 16).overflow ? .max : self.limit * 16
  }

  /// Takes a place; waits while there is none. One at a time may call it: whoever reads the messages.
  func enter() async {
    while true {
      let isIn = state.withLock { state -> Bool in
        guard hasPlace(state) else { return false }
        state.count += 1
        return true
      }
      if isIn { return }
      await withCheckedContinuation { continuation in
        let isFree = state.withLock { state in
          if hasPlace(state) { return true }
          state.reader = continuation
          return false
        }
        if isFree { continuation.resume() }
      }
    }
  }

  private func hasPlace(_ state: State) -> Bool {
    state.count < (state.awaited > 0 ? limitWhileAwaiting : limit)
  }

  /// Lets more in until `endAwaiting()`, though not without end: an answer that is waited for may come behind other
  /// messages, and those that are worked on may wait for it.
  func beginAwaiting() {
    let reader = state.withLock { state in
      state.awaited += 1
      return hasPlace(state) ? state.reader.take() : nil
    }
    reader?.resume()
  }

  /// Ends what `beginAwaiting()` has begun.
  func endAwaiting() {
    state.withLock { $0.awaited -= 1 }
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
      let isWorthIt = state.count <= limit - limit / 4 || state.awaited > 0 && hasPlace(state)
      let reader = isWorthIt ? state.reader.take() : nil
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

  /// Whether nobody is in, or will be in again.
  var isIdle: Bool { state.withLock { $0.isIdle } }

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
