import Foundation
import Testing

@testable import MCPCore

/// What is written to a pipe whose reader goes does not end the process. Without what is tested here, no test after it
/// would say anything.
@Suite struct BrokenPipeTests {
  @Test func nobodyReads() throws {
    let plumbing = try Plumbing()
    close(plumbing.output)
    let (count, code) = [1, 2, 3].withUnsafeBytes { BrokenPipe.write(plumbing.input, $0) }
    #expect(count == -1 && code == EPIPE)
    close(plumbing.input)
  }

  @Test func theReaderGoesWhileMoreIsWrittenThanThePipeHolds() async throws {
    let plumbing = try Plumbing()
    let size = 4 << 20
    async let written = onThread {
      [UInt8](repeating: 0x61, count: size).withUnsafeBytes { BrokenPipe.write(plumbing.input, $0).count }
    }
    await onThread {
      // Once there is something to read, the writer has begun, and cannot end: the pipe does not hold all of it.
      var request = pollfd(fd: plumbing.output, events: Int16(POLLIN), revents: 0)
      while poll(&request, 1, -1) < 1 {}
      close(plumbing.output)
    }
    #expect(await written < size)
    close(plumbing.input)
  }
}
