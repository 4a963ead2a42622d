import Foundation
import TestSupport
import Testing

/// A process that serves one client after the other holds no more for it.
@Suite(.timeLimit(.minutes(20))) struct FootprintTests {
  private static let isMeasured = FileManager.default.fileExists(atPath: "/proc/self/status")
  private static let isFull = ProcessInfo.processInfo.environment["MCP_FULL"] == "1"

  @Test(.enabled("needs /proc", { isMeasured }), arguments: isFull ? [[1000, 10_000]] : [[1000, 3000]])
  func `sessions leave neither memory nor descriptors behind`(counts: [Int]) async throws {
    // One heap, which gives back what is free: what is counted then is what is held.
    let run = try await Command.run(
      Command.built("Stress"), ["sessions"] + counts.map(String.init),
      environment: ["MALLOC_ARENA_MAX": "1", "MALLOC_TRIM_THRESHOLD_": "65536"], atMost: 900)
    try #require(run.status == 0, "\(run.output)")
    let figures = run.output.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }
    try #require(figures.map(\.count) == [3, 3], "\(run.output)")
    #expect(figures.map { $0[0] } == counts)
    let (memory, descriptors) = (figures.map { $0[1] }, figures.map { $0[2] })
    #expect(Double(memory[1]) <= Double(memory[0]) * 1.05, "\(memory) kB")
    // The thread of the last session may still hold a pipe; a leak would be of thousands.
    #expect(abs(descriptors[1] - descriptors[0]) <= 4)
  }
}
