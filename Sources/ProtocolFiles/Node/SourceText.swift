import ProtocolModel

/// The text of a file: bytes known to be UTF-8, whose offsets can be told as lines and columns.
struct SourceText {
  let file: String
  let bytes: [UInt8]

  /// Where the text begins: after the byte order mark, if there is one.
  let start: Int

  /// The offset of each line's first byte. `\n`, `\r\n` and `\r` end a line.
  private let lines: [Int]

  /// Takes bytes that are UTF-8 text within the limit of size; a byte order mark at the start is skipped.
  init(_ bytes: [UInt8], file: String, limits: NodeLimits) throws(Diagnostic) {
    self.file = file
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes.count <= limits.bytes else {
      lines = [start]
      throw .error(
        .fileTooLarge, "the file has \(bytes.count) bytes, more than the \(limits.bytes) allowed",
        at: range(start, start))
    }
    lines = Self.lineStarts(of: bytes, from: start)
    try checkEncoding()
  }

  /// The place of the byte at an offset. An offset outside of the text is taken for its nearest end.
  func position(_ offset: Int) -> SourcePosition {
    let offset = min(max(offset, start), bytes.count)
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - lines[low] + 1)
  }

  /// The part of the file from one offset up to another.
  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file, start: position(start), end: position(max(start, end)))
  }

  /// The character at an offset; empty at the end of a line or of the text.
  func characterRange(at offset: Int) -> SourceRange {
    guard offset < bytes.count, !bytes[offset].isLineBreak else { return range(offset, offset) }
    var end = offset + 1
    while end < bytes.count, bytes[end].isUTF8Continuation { end += 1 }
    return range(offset, end)
  }

  private static func lineStarts(of bytes: [UInt8], from start: Int) -> [Int] {
    let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var lines = [start]
    var next = start
    // A loop over indices, since build plugins run the generator unoptimised, where iterators are slow.
    while next < bytes.count {
      let byte = bytes[next]
      next += 1
      if byte == newline || byte == carriageReturn && (next == bytes.count || bytes[next] != newline) {
        lines.append(next)
      }
    }
    return lines
  }
}

extension SourceText {
  private func checkEncoding() throws(Diagnostic) {
    if looksLikeUTF16 {
      throw .error(
        .notUTF8, "the file is not UTF-8 but, it seems, UTF-16: save it as UTF-8",
        at: range(start, start))
    }
    if let offset = firstInvalidOffset {
      let hex = String(bytes[offset], radix: 16, uppercase: true)
      throw .error(
        .notUTF8, "the byte 0x\(hex.count < 2 ? "0" : "")\(hex) is not valid UTF-8 here",
        at: range(offset, offset + 1))
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw .error(.controlCharacter, "a NUL byte is not allowed", at: range(offset, offset + 1))
    }
  }

  /// Whether there is a byte order mark of UTF-16 or, since descriptions start with ASCII, a zero in one of the
  /// first two bytes.
  private var looksLikeUTF16: Bool {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return true }
    return bytes.count >= 2 && bytes.count.isMultiple(of: 2) && (bytes[0] == 0) != (bytes[1] == 0)
  }

  private var firstInvalidOffset: Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let repaired = String(decoding: bytes, as: UTF8.self).utf8
    // Where the texts part is inside the replacement character that stands for the invalid bytes; it starts there
    // or, when they began like it, just before.
    var offset = 0
    var character = 0
    for (index, byte) in repaired.enumerated() {
      if !byte.isUTF8Continuation { character = index }
      offset = index
      if index >= bytes.count || bytes[index] != byte { break }
    }
    return min(character, offset, bytes.count - 1)
  }
}

extension UInt8 {
  /// Whether the byte ends a line or is part of what ends it.
  var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether the byte is one after the first of a character.
  var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}
