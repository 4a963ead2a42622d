import Foundation
import MCPKit
import Testing

@testable import MCPCore

/// A client that asks much, and reads nothing for a while.
@Suite(.timeLimit(.minutes(15))) struct StalledReaderTests {
  @Test(arguments: [256, 8])
  func `answers that nobody reads yet arrive whole when somebody does`(inFlight: Int) async throws {
    let (requests, answers) = (try Plumbing(), try Plumbing())
    var options = PeerOptions()
    options.maximumInFlight = inFlight
    let server = Server.test(options) { params, _ in
      let letter = params.arguments?["text"]?.stringValue ?? ""
      return .text(String(repeating: letter, count: 100_000))
    }
    let sent = Counter()
    let transport = ObservedTransport(try LineTransport(input: requests.output, output: answers.input)) {
      direction, _ in
      if direction == .outgoing { sent.add() }
    }
    async let serving: Void = server.serve(transport)
    // 60 requests fit into the pipe, so that nothing here waits.
    let calls = (0..<60).map { Frames.call("\($0)", text: letter($0)) + "\n" }
    requests.pour((Frames.initialize + "\n" + calls.joined()).utf8)
    close(requests.input)
    // The pipe holds less than one answer, so the writer is stuck long before it has written twelve.
    await sent.reaches(12)
    // What nobody reads is not worked on without end: 1 MB of answers, and what is in flight.
    if inFlight == 8 { #expect(sent.count <= 1 + 11 + 2 * inFlight) }
    async let heard = onThread { answers.drain() }
    try await serving
    close(answers.input)
    let lines = await heard.split(separator: 0x0A)
    #expect(lines.count == 61)
    var seen: Set<Int> = []
    for line in lines {
      let answer = try JSONValue(json: Array(line))
      guard let id = answer["id"]?.intValue else { continue }
      seen.insert(id)
      let text = answer["result"]?["content"]?[0]?["text"]?.stringValue
      #expect(text == String(repeating: letter(id), count: 100_000), "the answer \(id)")
    }
    #expect(seen == Set(0..<60))
    close(requests.output)
    close(answers.output)
  }

  private func letter(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
  }

  @Test func `a client that goes away in the middle of an answer ends the connection`() async throws {
    let (requests, answers) = (try Plumbing(), try Plumbing())
    let server = Server.test { _, _ in .text(String(repeating: "x", count: 1_000_000)) }
    requests.pour((Frames.initialize + "\n" + Frames.call("1") + "\n").utf8)
    async let serving: Void = server.run(input: requests.output, output: answers.input)
    // The first byte shows that the answer is on its way; the input stays open.
    await onThread {
      var byte: UInt8 = 0
      _ = read(answers.output, &byte, 1)
    }
    close(answers.output)
    try await serving
    for end in [requests.input, requests.output, answers.input] { close(end) }
  }
}
