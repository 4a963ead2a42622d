#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A thread of its own for an actor whose work blocks, so that no thread of the shared pool stands still.
///
/// It runs the actor's jobs in their order until `stop()`.
final class BlockingThread: SerialExecutor, @unchecked Sendable {
  // The lock guards the jobs; both it and the condition need an address that stays.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var jobs: [UnownedJob] = []
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

  /// Has the thread run a job.
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    withLock { jobs.append(job) }
  }

  /// Ends the thread once it has run the jobs it was given.
  func stop() {
    withLock { isStopped = true }
  }

  private func withLock(_ change: () -> Void) {
    pthread_mutex_lock(lock)
    change()
    pthread_mutex_unlock(lock)
    pthread_cond_signal(self.change)
  }

  /// Waits for jobs; none when the thread is to end.
  private func nextJobs() -> [UnownedJob] {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while jobs.isEmpty, !isStopped { pthread_cond_wait(change, lock) }
    defer { jobs.removeAll() }
    return jobs
  }

  private func run() {
    let executor = asUnownedSerialExecutor()
    while true {
      let jobs = nextJobs()
      if jobs.isEmpty { return }
      for job in jobs { job.runSynchronously(on: executor) }
    }
  }
}
