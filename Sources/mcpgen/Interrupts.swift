import Dispatch
import Foundation

/// The signals that tell a program to end which would otherwise go on for ever. They no longer end it by themselves.
struct Interrupts {
  private let semaphore: DispatchSemaphore
  private let sources: [any DispatchSourceSignal]

  init() {
    let semaphore = DispatchSemaphore(value: 0)
    self.semaphore = semaphore
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { semaphore.signal() }
      source.resume()
      return source
    }
  }

  /// Waits for a signal.
  ///
  /// - Returns: whether one came in this time, or before.
  func arrive(within seconds: Double) -> Bool {
    semaphore.wait(timeout: .now() + seconds) == .success
  }
}
