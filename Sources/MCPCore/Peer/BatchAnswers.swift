import Synchronization

/// The answers to the requests of one frame, which go out together when all are there (JSON-RPC 2.0, section 6).
final class BatchAnswers: Sendable {
  private struct State {
    var answers: [[UInt8]] = []
    var missing: Int
  }

  private let state: Mutex<State>
  private let send: @Sendable ([UInt8]) -> Void

  /// - Parameter count: how many messages there are; each is to be reported once.
  init(of count: Int, send: @escaping @Sendable ([UInt8]) -> Void) {
    state = Mutex(State(missing: count))
    self.send = send
  }

  /// Notes the answer to a message; nil for one that has none.
  func add(_ answer: [UInt8]?) {
    let frame = state.withLock { state -> [UInt8]? in
      if let answer { state.answers.append(answer) }
      state.missing -= 1
      return state.missing == 0 ? Batch.frame(of: state.answers) : nil
    }
    if let frame { send(frame) }
  }
}
