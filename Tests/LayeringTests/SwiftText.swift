/// A Swift source taken apart: its code, and the texts of its string literals.
struct SwiftText {
  struct Literal {
    let line: Int
    /// The text, with a NUL where a value is put in.
    let text: String
  }

  /// The source without comments and texts; each line keeps its number.
  private(set) var code = ""
  private(set) var literals: [Literal] = []

  init(_ source: String) {
    var scanner = Scanner(rest: source[...])
    scanner.scanCode(isValue: false)
    (code, literals) = (scanner.code, scanner.literals)
  }

  /// The lines of the code, counted from 1.
  var lines: [(number: Int, text: Substring)] {
    code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0 + 1, $1) }
  }
}

private struct Scanner {
  var rest: Substring
  var line = 1
  var code = ""
  var literals: [SwiftText.Literal] = []

  /// Scans code up to its end; that of a value inside a text ends with a parenthesis.
  mutating func scanCode(isValue: Bool) {
    var depth = 0
    while let next = rest.first {
      if rest.hasPrefix("//") {
        while let next = rest.first, !next.isNewline { drop(1) }
      } else if rest.hasPrefix("/*") {
        skipComment()
      } else if let opening = rest.prefixMatch(of: /(#*)("""|")/) {
        scanText(quotes: String(opening.2), pounds: String(opening.1))
      } else {
        if next == "(" { depth += 1 }
        if next == ")" { depth -= 1 }
        drop(1, into: true)
        if isValue, depth < 0 { return }
      }
    }
  }

  private mutating func skipComment() {
    drop(2)
    while !rest.isEmpty, !rest.hasPrefix("*/") {
      if rest.hasPrefix("/*") { skipComment() } else { drop(1) }
    }
    drop(2)
  }

  private mutating func scanText(quotes: String, pounds: String) {
    let start = line
    let (end, escape) = (quotes + pounds, "\\" + pounds)
    var text = ""
    drop(end.count)
    while !rest.isEmpty, !rest.hasPrefix(end) {
      if rest.hasPrefix(escape + "(") {
        drop(escape.count + 1)
        text += "\0"
        scanCode(isValue: true)
      } else if rest.hasPrefix(escape) {
        drop(escape.count)
        text += rest.prefix(1)
        drop(1)
      } else {
        text += rest.prefix(1)
        drop(1)
      }
    }
    drop(end.count)
    code += " "
    literals.append(SwiftText.Literal(line: start, text: text))
  }

  /// Goes on; of what is not code, only the ends of lines are kept.
  private mutating func drop(_ count: Int, into isCode: Bool = false) {
    for character in rest.prefix(count) {
      if character.isNewline { line += 1 }
      if isCode || character.isNewline { code.append(character) }
    }
    rest = rest.dropFirst(count)
  }
}
