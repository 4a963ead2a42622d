/// A Swift source taken apart: its code, and the texts of its string literals.
struct SwiftText: Sendable {
  struct Literal {
    let line: Int
    /// The text, with a NUL where a value is put in.
    let text: String
  }

  /// The source without comments and texts; each line keeps its number.
  let code: String
  let literals: [Literal]

  init(_ source: String) {
    var scanner = Scanner(bytes: Array(source.utf8))
    scanner.scanCode(isValue: false)
    code = String(decoding: scanner.code, as: UTF8.self)
    literals = scanner.literals
  }

  /// The lines of the code that hold a word, counted from 1.
  func lines(with words: String...) -> [(number: Int, text: Substring)] {
    code.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { line in words.contains { line.element.contains($0) } }
      .map { ($0.offset + 1, $0.element) }
  }
}

/// Works on bytes: the whole project is read, in a debug build.
private struct Scanner {
  let bytes: [UInt8]
  var index = 0
  var line = 1
  var code: [UInt8] = []
  var literals: [SwiftText.Literal] = []

  /// Scans code up to its end; that of a value inside a text ends with a parenthesis.
  mutating func scanCode(isValue: Bool) {
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if at("//") {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      } else if at("/*") {
        skipComment()
      } else if let pounds = poundsOfText() {
        scanText(pounds: pounds)
      } else {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if byte != UInt8(ascii: "\n") { code.append(byte) }
        drop(1)
        if isValue, depth < 0 { return }
      }
    }
  }

  private mutating func skipComment() {
    drop(2)
    while index < bytes.count, !at("*/") {
      if at("/*") { skipComment() } else { drop(1) }
    }
    drop(2)
  }

  /// How many `#` stand before a quote that is here; nil when none is.
  private func poundsOfText() -> Int? {
    var end = index
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - index : nil
  }

  private mutating func scanText(pounds: Int) {
    let start = line
    let hashes = String(repeating: "#", count: pounds)
    let end = (at(hashes + "\"\"\"") ? "\"\"\"" : "\"") + hashes
    let escape = "\\" + hashes
    var text: [UInt8] = []
    drop(end.utf8.count)
    while index < bytes.count, !at(end) {
      if at(escape) {
        drop(escape.utf8.count)
        if at("(") {
          drop(1)
          text.append(0)
          scanCode(isValue: true)
          continue
        }
      }
      text += bytes[index...].prefix(1)
      drop(1)
    }
    drop(end.utf8.count)
    code.append(UInt8(ascii: " "))
    literals.append(SwiftText.Literal(line: start, text: String(decoding: text, as: UTF8.self)))
  }

  private func at(_ text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  /// Goes on; of what is not code, only the ends of lines are kept.
  private mutating func drop(_ count: Int) {
    for byte in bytes[index...].prefix(count) where byte == UInt8(ascii: "\n") {
      line += 1
      code.append(byte)
    }
    index = min(index + count, bytes.count)
  }
}
