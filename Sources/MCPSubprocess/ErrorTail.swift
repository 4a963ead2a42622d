import Synchronization

/// The last lines of a stream that may be long: what a server said before it ended.
final class ErrorTail: Sendable {
  fileprivate struct State {
    var lines: [String] = []
    var length = 0
    /// The start of a line whose end has not come yet.
    var begun: [UInt8] = []
  }

  private static let maximumLength = 8 << 10
  private let state = Mutex(State())
  private let onLine: (@Sendable (String) -> Void)?

  init(onLine: (@Sendable (String) -> Void)?) {
    self.onLine = onLine
  }

  /// The text, without a line break at its end.
  var text: String {
    state.withLock { state in
      let last = state.begun.isEmpty ? [] : [String(decoding: state.begun, as: UTF8.self)]
      return (state.lines + last).joined(separator: "\n")
    }
  }

  func append(_ bytes: some Sequence<UInt8>) {
    let lines = state.withLock { state in
      var ended: [String] = []
      for byte in bytes {
        if byte == UInt8(ascii: "\n") {
          ended.append(state.endLine())
        } else if state.begun.count < Self.maximumLength {
          state.begun.append(byte)
        }
      }
      while state.length > Self.maximumLength, state.lines.count > 1 {
        state.length -= state.lines.removeFirst().utf8.count + 1
      }
      return ended
    }
    if let onLine { for line in lines { onLine(line) } }
  }
}

extension ErrorTail.State {
  fileprivate mutating func endLine() -> String {
    let line = String(decoding: begun, as: UTF8.self)
    begun.removeAll(keepingCapacity: true)
    lines.append(line)
    // With its end, so that empty lines count too.
    length += line.utf8.count + 1
    return line
  }
}
