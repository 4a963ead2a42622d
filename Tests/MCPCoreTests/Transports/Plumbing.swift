import Foundation

@testable import MCPCore

/// A pipe of the system.
struct Plumbing {
  let output: CInt
  let input: CInt

  init() throws {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    output = ends[0]
    input = ends[1]
  }

  /// Writes everything, or as much as somebody reads.
  func pour(_ bytes: some Collection<UInt8>) {
    var rest = Array(bytes)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { BrokenPipe.write(input, $0).count }
      guard count > 0 else { return }
      rest.removeFirst(count)
    }
  }

  /// Reads until the other end is closed, so many bytes at a time.
  func drain(by size: Int = 4096) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: size)
    while case let count = read(output, &buffer, size), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  func setNonBlocking(_ end: CInt) {
    _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
  }
}

/// Runs what blocks on a thread of its own.
func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { done in
    Thread.detachNewThread { done.resume(returning: work()) }
  }
}
