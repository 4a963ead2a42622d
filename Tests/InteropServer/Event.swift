/// Something that happens once, and that tasks wait for.
struct Event: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  init() {
    (stream, continuation) = AsyncStream.makeStream()
  }

  /// Lets whoever waits go on.
  func happen() {
    continuation.finish()
  }

  /// Waits until it has happened, or the task is cancelled.
  func wait() async {
    for await _ in stream {}
  }
}
