import MCPSupport
import Synchronization

/// The requests of the other side that have no answer yet.
final class RunningRequests: Sendable {
  private let requests = Mutex<[RequestID: RunningRequest]>([:])

  /// Notes a request; nil when one with its id has no answer yet.
  func begin(_ id: RequestID) -> RunningRequest? {
    let request = RunningRequest(id)
    return requests.withLock { requests in
      guard requests[id] == nil else { return nil }
      requests[id] = request
      return request
    }
  }

  /// Ends a request.
  ///
  /// - Returns: whether it may be answered; not when it has been cancelled.
  func end(_ request: RunningRequest) -> Bool {
    guard request.close() else { return false }
    requests.withLock { requests in
      if requests[request.id] === request { requests[request.id] = nil }
    }
    return true
  }

  /// Cancels a request, which will have no answer.
  func cancel(_ id: RequestID) {
    requests.withLock { $0.removeValue(forKey: id) }?.cancel()
  }

  /// Cancels all requests.
  func cancelAll() {
    let all = requests.withLock { requests in
      defer { requests = [:] }
      return Array(requests.values)
    }
    for request in all { request.cancel() }
  }
}

/// A request of the other side that has no answer yet.
package final class RunningRequest: Sendable {
  private struct State {
    var isOpen = true
    var isCancelled = false
    var task: Task<Void, Never>?
  }

  package let id: RequestID
  private let state = Mutex(State())

  package init(_ id: RequestID) {
    self.id = id
  }

  /// Whether it still may be answered, and messages be sent for its sake.
  package var isOpen: Bool { state.withLock { $0.isOpen } }

  /// Names the task that works on the request.
  func attach(_ task: Task<Void, Never>) {
    let isCancelled = state.withLock { state in
      // A task that has ended already would be kept for nothing.
      if state.isOpen { state.task = task }
      return state.isCancelled
    }
    if isCancelled { task.cancel() }
  }

  /// Whoever closes the request, answers it: true for the first.
  fileprivate func close() -> Bool {
    state.withLock { state in
      defer {
        state.isOpen = false
        state.task = nil
      }
      return state.isOpen
    }
  }

  fileprivate func cancel() {
    let task = state.withLock { state in
      state.isOpen = false
      state.isCancelled = true
      return state.task.take()
    }
    task?.cancel()
  }
}
