#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A thread of its own for work that blocks, such as an actor's, so that no thread of the shared pool stands still.
///
/// It does what it is given in that order until `stop()`.
final class BlockingThread: SerialExecutor, @unchecked Sendable {
  // The lock guards the jobs; both it and the condition need an address that stays.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var work: [@Sendable () -> Void] = []
  private var isStopped = false

  /// Starts the thread.
  ///
  /// - Throws: when the system gives no thread.
  init() throws(TransportError) {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
    // The thread keeps this object alive as long as it runs.
    try SystemThread.run { self.run() }
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Has the thread do something.
  func run(_ body: @escaping @Sendable () -> Void) {
    withLock { work.append(body) }
  }

  /// Has the thread run a job.
  func enqueue(_ job: consuming ExecutorJob) {
    let (job, executor) = (UnownedJob(job), asUnownedSerialExecutor())
    run { job.runSynchronously(on: executor) }
  }

  /// Ends the thread once it has done what it was given.
  func stop() {
    withLock { isStopped = true }
  }

  private func withLock(_ change: () -> Void) {
    pthread_mutex_lock(lock)
    change()
    pthread_mutex_unlock(lock)
    pthread_cond_signal(self.change)
  }

  /// Waits for work; none when the thread is to end.
  private func nextWork() -> [@Sendable () -> Void] {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while work.isEmpty, !isStopped { pthread_cond_wait(change, lock) }
    defer { work = [] }
    return work
  }

  private func run() {
    while true {
      let work = nextWork()
      if work.isEmpty { return }
      for body in work { body() }
    }
  }
}
