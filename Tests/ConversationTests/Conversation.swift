import MCPKit

/// One side of a connection, which speaks by a script.
final class Conversation: Sendable {
  private let transport: any Transport
  private let messages: AsyncStream<String>
  private let reading: Task<Void, Never>

  /// Takes over a connection.
  init(over transport: any Transport) {
    self.transport = transport
    let (messages, continuation) = AsyncStream.makeStream(of: String.self)
    self.messages = messages
    reading = Task {
      try? await transport.receive { frame in
        switch frame {
        case .whole(let bytes): continuation.yield(String(decoding: bytes, as: UTF8.self))
        case .tooLong: continuation.yield("a message that is too long")
        }
      }
      continuation.finish()
    }
  }

  /// All that the other side says.
  var heard: [String] {
    get async { await messages.reduce(into: []) { $0.append($1) } }
  }

  /// Plays a script to its end, and ends the connection.
  ///
  /// - Parameter endSending: lets the other side see that nothing is sent any more.
  /// - Throws: what was not as the script says.
  func play(_ script: Script, endSending: @Sendable () async -> Void) async throws {
    // Whatever happens: nobody shall wait for this side.
    defer { transport.close() }
    var messages = messages.makeAsyncIterator()
    for (line, step) in script.steps {
      switch step {
      case .endSending:
        await transport.flushed()
        await endSending()
      case .send(let text): try transport.send(Array(text.utf8))
      case .expect(let patterns):
        var left = patterns
        while !left.isEmpty {
          guard let text = await messages.next() else {
            throw Mismatch(line: line, expected: left, found: nil)
          }
          guard let message = try? JSONValue(json: text),
            let index = left.firstIndex(where: { $0.fits(message) })
          else { throw Mismatch(line: line, expected: left, found: text) }
          left.remove(at: index)
        }
      }
    }
    await transport.flushed()
    await endSending()
    if let text = await messages.next() { throw Mismatch(line: nil, expected: [], found: text) }
  }
}

/// What was said was not as the script says.
struct Mismatch: Error, CustomStringConvertible {
  let line: Int?
  let expected: [Pattern]
  let found: String?

  var description: String {
    let wanted = expected.map { (try? $0.value.jsonText()) ?? "" }.joined(separator: "\n  or  ")
    return
      "\(line.map { "line \($0)" } ?? "after the end"):\n  not \(wanted.isEmpty ? "the end" : wanted)\n  but "
      + (found ?? "the end")
  }
}
