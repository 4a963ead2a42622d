import Foundation
import Testing

@testable import MCPCore

@Suite struct FrameReaderTests {
  @Test func framesComeUntilTheEndOfTheStream() throws {
    let plumbing = try Plumbing()
    plumbing.pour("one\ntwo\r\n\nthree".utf8)
    close(plumbing.input)
    var reader = FrameReader(descriptor: plumbing.output)
    var frames: [ReceivedFrame] = []
    while let frame = try reader.next() { frames.append(frame) }
    #expect(frames == ["one", "two", "three"].map { .whole(Array($0.utf8)) })
    #expect(try reader.next() == nil)
    close(plumbing.output)
  }

  @Test func aFrameThatIsTooLongIsNotKept() async throws {
    let plumbing = try Plumbing()
    let size = 3 << 20
    async let poured: Void = onThread {
      plumbing.pour([UInt8](repeating: 0x61, count: size) + Array("\nnext\n".utf8))
      close(plumbing.input)
    }
    let frames = await onThread {
      var reader = FrameReader(descriptor: plumbing.output, maximumLength: 1000)
      return [try? reader.next(), try? reader.next(), try? reader.next()]
    }
    await poured
    let start = [UInt8](repeating: 0x61, count: 256)
    #expect(frames == [.tooLong(limit: 1000, start: start), .whole(Array("next".utf8)), nil])
    close(plumbing.output)
  }

  @Test func aDescriptorInNonBlockingModeIsWaitedFor() async throws {
    let plumbing = try Plumbing()
    plumbing.setNonBlocking(plumbing.output)
    async let frame = onThread {
      var reader = FrameReader(descriptor: plumbing.output)
      return try? reader.next()
    }
    plumbing.pour("late\n".utf8)
    #expect(await frame == .whole(Array("late".utf8)))
    close(plumbing.input)
    close(plumbing.output)
  }

  @Test func whatCannotBeReadIsAnError() {
    var reader = FrameReader(descriptor: -1)
    #expect(throws: TransportError.system(call: "read", code: EBADF)) { try reader.next() }
    #expect("\(TransportError.system(call: "read", code: EBADF))" == "read: Bad file descriptor")
  }
}

@Suite struct OutputQueueTests {
  /// The pipe holds 64 KB, so that the frame goes in many pieces.
  @Test(arguments: [false, true])
  func aFrameArrivesWholeHoweverSlowTheReader(isNonBlocking: Bool) async throws {
    let plumbing = try Plumbing()
    if isNonBlocking { plumbing.setNonBlocking(plumbing.input) }
    let frame = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 % 251 + 11) }
    let queue = OutputQueue(descriptor: plumbing.input)
    try queue.send(frame)
    try queue.send([0x62])
    async let arrived = onThread { plumbing.drain(by: 1000) }
    await queue.wait(for: 0)
    close(plumbing.input)
    #expect(await arrived == frame + [0x0A, 0x62, 0x0A])
    close(plumbing.output)
  }

  @Test func framesOfManyTasksAreNotMixed() async throws {
    let plumbing = try Plumbing()
    let queue = OutputQueue(descriptor: plumbing.input)
    async let arrived = onThread { plumbing.drain(by: 3000) }
    await withTaskGroup { group in
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        group.addTask {
          for length in 1...100 { try? queue.send([UInt8](repeating: letter, count: length * 37)) }
        }
      }
    }
    await queue.wait(for: 0)
    close(plumbing.input)
    let frames = await arrived.split(separator: 0x0A)
    #expect(frames.count == 2600)
    #expect(frames.allSatisfy { frame in frame.allSatisfy { $0 == frame.first } })
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      #expect(frames.filter { $0.first == letter }.map(\.count) == (1...100).map { $0 * 37 })
    }
    close(plumbing.output)
  }

  /// Were it not for our care, the signal of the broken pipe would end the tests here.
  @Test func aReaderThatHasGoneIsAnError() throws {
    let plumbing = try Plumbing()
    close(plumbing.output)
    let queue = OutputQueue(descriptor: plumbing.input)
    // The first one finds out.
    try queue.send([0x61])
    for _ in 1...2 {
      #expect(throws: TransportError.closedByPeer) { try queue.send([0x61]) }
    }
    close(plumbing.input)
  }

  @Test func whatWasSentBeforeTheEndStillGoesOut() async throws {
    let plumbing = try Plumbing()
    let queue = OutputQueue(descriptor: plumbing.input)
    let frame = [UInt8](repeating: 0x61, count: 300_000)
    try queue.send(frame)
    queue.close()
    #expect(throws: TransportError.closed) { try queue.send([0x62]) }
    async let arrived = onThread { plumbing.drain(by: 1000) }
    await queue.wait(for: 0)
    close(plumbing.input)
    #expect(await arrived == frame + [0x0A])
    close(plumbing.output)
  }
}
