import Synchronization

/// What a callback was told, in its order.
final class Heard<Value: Sendable>: Sendable {
  private let values = Mutex<[Value]>([])

  var all: [Value] { values.withLock { $0 } }

  @Sendable func append(_ value: Value) {
    values.withLock { $0.append(value) }
  }
}
