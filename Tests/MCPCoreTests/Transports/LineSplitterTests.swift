import MCPSupport
import Testing

@testable import MCPCore

/// Feeds chunks, and lists what comes out.
private func lines(in chunks: [String], maximumLength: Int = 1000, blockSize: Int = 1000) -> [String] {
  lines(in: chunks.map { Array($0.utf8) }, maximumLength: maximumLength, blockSize: blockSize)
}

private func lines(in chunks: [[UInt8]], maximumLength: Int, blockSize: Int) -> [String] {
  var splitter = LineSplitter(maximumLength: maximumLength, blockSize: blockSize)
  var lines: [String] = []
  func take(_ frame: ReceivedFrame?) {
    switch frame {
    case .whole(let line)?: lines.append(String(decoding: line, as: UTF8.self))
    case .tooLong(let limit, _)?: lines.append("longer than \(limit)")
    case nil: break
    }
  }
  for var chunk in chunks.map({ $0[...] }) {
    while !chunk.isEmpty {
      _ = splitter.fill { buffer in
        let piece = chunk.prefix(buffer.count)
        buffer.copyBytes(from: piece)
        chunk = chunk.dropFirst(piece.count)
        return Result<Int, Never>.success(piece.count)
      }
      while let frame = splitter.next() { take(frame) }
    }
  }
  take(splitter.last())
  return lines
}

@Suite struct LineSplitterTests {
  @Test(arguments: [
    ("a\nbc\n", ["a", "bc"]),
    // The last line needs no end.
    ("a\nbc", ["a", "bc"]),
    ("", []),
    // A carriage return before the end is not part of the line; elsewhere it is.
    ("a\r\nb\r\n", ["a", "b"]),
    ("a\r", ["a"]),
    ("a\rb\n\rc\n", ["a\rb", "\rc"]),
    // Empty lines are no frames.
    ("\n\r\n\na\n\n", ["a"]),
    ("é\u{2028}\n", ["é\u{2028}"]),
  ])
  func aLineIsAFrame(stream: String, frames: [String]) {
    #expect(lines(in: [stream]) == frames)
  }

  @Test func wherePiecesEndDoesNotMatter() {
    let stream = Array("{\"id\":1}\r\n{\"text\":\"zwölf €\"}\n".utf8)
    let frames = [#"{"id":1}"#, #"{"text":"zwölf €"}"#]
    for first in 0...stream.count {
      for second in first...stream.count {
        let pieces = [stream[..<first], stream[first..<second], stream[second...]].map(Array.init)
        #expect(lines(in: pieces, maximumLength: 100, blockSize: 100) == frames)
      }
    }
    for blockSize in 1...stream.count {
      #expect(lines(in: [stream], maximumLength: 100, blockSize: blockSize) == frames)
    }
  }

  @Test(arguments: 1...12)
  func aLineThatIsTooLongIsSkipped(blockSize: Int) {
    #expect(
      lines(in: ["abcd\nabcde\nabcd\r\nabcdefghijkl\nab\n"], maximumLength: 4, blockSize: blockSize) == [
        "abcd", "longer than 4", "abcd", "longer than 4", "ab",
      ])
    #expect(
      lines(in: ["ab\nabcdefghijkl"], maximumLength: 4, blockSize: blockSize) == ["ab", "longer than 4"])
  }

  @Test(arguments: [1, 7, 300, 1000])
  func theStartOfALineThatIsTooLongIsKept(blockSize: Int) {
    let line = Array((0..<600).map { UInt8(ascii: "a") + UInt8($0 % 26) })
    var splitter = LineSplitter(maximumLength: 400, blockSize: blockSize)
    var rest = line[...]
    var frames: [ReceivedFrame] = []
    while !rest.isEmpty {
      _ = splitter.fill { buffer in
        let piece = rest.prefix(buffer.count)
        buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return Result<Int, Never>.success(piece.count)
      }
      while let frame = splitter.next() { frames.append(frame) }
    }
    #expect(frames == [.tooLong(limit: 400, start: Array(line.prefix(256)))])
  }
}
