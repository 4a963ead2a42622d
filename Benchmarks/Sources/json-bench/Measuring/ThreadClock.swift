import Foundation

/// The time that this thread has been running on a processor. What others do meanwhile does not count.
enum ThreadClock {
  /// The time, in nanoseconds.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
