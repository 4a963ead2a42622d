import MCPSupport
import Synchronization

/// The requests of this side that have no answer yet.
final class PendingCalls: Sendable {
  /// An answer, with the frame that it lies in.
  struct Answer: Sendable {
    let frame: [UInt8]
    let content: RawAnswer
  }

  /// A request that has no answer yet.
  struct Call: Sendable {
    let method: String
    let timing: CallTiming
    let onProgress: (@Sendable (Progress) -> Void)?
    var deadline: ContinuousClock.Instant
    let continuation: CheckedContinuation<Answer, any Error>
  }

  private struct State {
    var lastID = 0
    var calls: [Int: Call] = [:]
    /// When the sweeper looks next; nil when there is none.
    var sweep: ContinuousClock.Instant?
    var sweeper: Task<Void, Never>?
    var end: String?
  }

  private let clock: CallClock
  private let state = Mutex(State())

  init(clock: CallClock = .system) {
    self.clock = clock
  }

  /// An id that no call has had.
  func nextID() -> Int {
    state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
  }

  /// Waits for the answer to a call; whatever happens, it ends once.
  ///
  /// - Parameter send: sends the request, once its answer can be received.
  /// - Throws: `CancellationError`, `CallError`, or what `send` throws.
  func answer(
    to id: Int, method: String, timing: CallTiming, onProgress: (@Sendable (Progress) -> Void)?,
    send: () throws -> Void
  ) async throws -> Answer {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let call = Call(
          method: method, timing: timing, onProgress: onProgress, deadline: timing.firstDeadline,
          continuation: continuation)
        if let end = add(call, id) {
          return continuation.resume(throwing: CallError.disconnected(method: method, reason: end))
        }
        do { try send() } catch { take(id)?.continuation.resume(throwing: error) }
        if Task.isCancelled { cancel(id) }
      }
    } onCancel: {
      cancel(id)
    }
  }

  /// Takes an answer of the other side.
  ///
  /// - Returns: false when nobody waits for it.
  func receive(_ answer: Answer, to id: Int) -> Bool {
    guard let call = take(id) else { return false }
    call.continuation.resume(returning: answer)
    return true
  }

  /// Takes progress of the other side; nobody may wait for it.
  func receive(_ progress: Progress, of id: Int) {
    let handler = state.withLock { state -> (@Sendable (Progress) -> Void)? in
      guard let call = state.calls[id] else { return nil }
      if call.timing.resetsOnProgress { state.calls[id]?.deadline = call.timing.laterDeadline }
      return call.onProgress
    }
    handler?(progress)
  }

  /// Ends a call.
  func fail(_ id: Int, with error: (String) -> CallError) {
    guard let call = take(id) else { return }
    call.continuation.resume(throwing: error(call.method))
  }

  /// Ends the call that waits, if there is just one.
  func failOnly(with error: (String) -> CallError) {
    let only = state.withLock { state -> Call? in
      guard state.calls.count == 1 else { return nil }
      return state.calls.popFirst()?.value
    }
    if let only { only.continuation.resume(throwing: error(only.method)) }
  }

  /// Why there are no calls any more; nil as long as there are.
  var end: String? { state.withLock { $0.end } }

  /// Ends all calls, those to come too. Only the first reason counts.
  func close(_ reason: String) {
    let calls = state.withLock { state in
      state.end = state.end ?? reason
      state.sweeper?.cancel()
      state.sweeper = nil
      defer { state.calls = [:] }
      return Array(state.calls.values)
    }
    for call in calls {
      call.continuation.resume(throwing: CallError.disconnected(method: call.method, reason: reason))
    }
  }

  private func cancel(_ id: Int) {
    guard let call = take(id) else { return }
    call.continuation.resume(throwing: CancellationError())
  }

  private func take(_ id: Int) -> Call? {
    state.withLock { $0.calls.removeValue(forKey: id) }
  }

  /// - Returns: why there are no more calls, if there are none.
  private func add(_ call: Call, _ id: Int) -> String? {
    state.withLock { state in
      if let end = state.end { return end }
      state.calls[id] = call
      if state.sweep.map({ call.deadline < $0 }) ?? true {
        state.sweep = call.deadline
        state.sweeper?.cancel()
        state.sweeper = Task { await self.sweep() }
      }
      return nil
    }
  }

  /// Ends calls whose time is over, as long as there are calls: one task for all of them.
  private func sweep() async {
    // A sleep that is cancelled leaves its timer behind until the time is over. So that calls that are answered soon
    // leave none for long, the first steps are short.
    var step = Duration.seconds(1)
    while let time = state.withLock({ $0.sweep }) {
      do { try await clock.sleep(min(time, clock.now() + step)) } catch { return }
      step += step
      let overdue = state.withLock { state -> [Call] in
        // Another one has taken over.
        if Task.isCancelled { return [] }
        let now = clock.now()
        let overdue = state.calls.filter { $0.value.deadline <= now }
        for id in overdue.keys { state.calls[id] = nil }
        let next = state.calls.values.map(\.deadline).min()
        // Calls that end close to each other are looked at together.
        state.sweep = next.map { max($0, now + .milliseconds(5)) }
        if next == nil { state.sweeper = nil }
        return Array(overdue.values)
      }
      for call in overdue {
        call.continuation.resume(throwing: call.timing.error(for: call.method))
      }
    }
  }
}

/// How long a call waits.
struct CallTiming: Sendable {
  private let clock: CallClock
  private let started: CallClock.Instant
  private let timeout: Duration
  private let maximum: Duration
  private let owner: CallError.Limit
  private let maximumOwner: CallError.Limit
  let resetsOnProgress: Bool

  init(_ options: CallOptions, _ defaults: CallOptions.Defaults, clock: CallClock = .system) {
    self.clock = clock
    started = clock.now()
    timeout = options.timeout ?? defaults.timeout
    maximum = options.maximumTimeout ?? defaults.maximumTimeout
    owner = options.timeout == nil ? .peer : .call
    maximumOwner = options.maximumTimeout == nil ? .peer : .call
    resetsOnProgress = options.resetsOnProgress ?? defaults.resetsOnProgress
  }

  var firstDeadline: ContinuousClock.Instant { started + min(timeout, maximum) }

  /// The deadline after progress now.
  var laterDeadline: ContinuousClock.Instant { min(clock.now() + timeout, started + maximum) }

  /// The error of a call that has had no answer.
  func error(for method: String) -> CallError {
    let isMaximum = clock.now() >= started + maximum
    return isMaximum
      ? .timedOut(method: method, after: maximum, setBy: maximumOwner)
      : .timedOut(method: method, after: timeout, setBy: owner)
  }
}
