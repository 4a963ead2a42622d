import ProtocolModel

/// The lines of a YAML file, with what is comment in them.
struct CommentedText {
  /// A comment, from its `#` to the end of its line.
  struct Comment {
    var text: String
    var start: SourcePosition
  }

  /// A line and what stands on it.
  struct Line {
    /// Whether there is something other than spaces and a comment.
    var hasContent: Bool
    var comment: Comment?
  }

  private(set) var lines: [Line] = []
  private let texts: [ArraySlice<UInt8>]

  /// Takes a file apart, given what the reader made of it: a `#` inside of a text begins no comment.
  init(_ bytes: [UInt8], root: Node) {
    texts = Self.split(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
    var scalars: [SourceRange] = []
    collectScalars(in: root, into: &scalars)
    scalars.sort { $0.start < $1.start }
    var passed = 0
    for (index, text) in texts.enumerated() {
      /// Whether a column lies in a text. Columns are asked for in their order.
      func isInText(_ column: Int) -> Bool {
        let place = SourcePosition(line: index + 1, column: column)
        while passed < scalars.count, scalars[passed].end <= place { passed += 1 }
        return passed < scalars.count && scalars[passed].start <= place
      }
      // A blank line inside of a text is part of it.
      let startsInText = isInText(1)
      let comment = Self.hashes(in: text).first { !isInText($0 - text.startIndex + 1) } ?? text.endIndex
      let hasContent = startsInText || !text[..<comment].allSatisfy(\.isBlank)
      lines.append(
        Line(hasContent: hasContent, comment: Self.comment(in: text, at: comment, line: index + 1)))
    }
  }

  /// Where a comment could begin: at each `#` with nothing but a blank before it.
  private static func hashes(in line: ArraySlice<UInt8>) -> [Int] {
    line.indices.filter { index in
      line[index] == UInt8(ascii: "#") && (index == line.startIndex || line[index - 1].isBlank)
    }
  }

  private static func comment(in text: ArraySlice<UInt8>, at start: Int, line: Int) -> Comment? {
    var comment = text[start...]
    while comment.last?.isBlank == true { comment.removeLast() }
    guard !comment.isEmpty else { return nil }
    return Comment(
      text: String(decoding: comment, as: UTF8.self),
      start: SourcePosition(line: line, column: start - text.startIndex + 1))
  }

  /// The column in which an entry starts; for an element of a list in block style, that of its dash.
  func column(of entry: SourcePosition) -> Int {
    guard texts.indices.contains(entry.line - 1) else { return entry.column }
    let before = texts[entry.line - 1].prefix(entry.column - 1)
    let rest = before.drop { $0.isBlank }
    let isDash = rest.first == UInt8(ascii: "-") && rest.dropFirst().allSatisfy(\.isBlank)
    return isDash ? before.count - rest.count + 1 : entry.column
  }

  /// Collects the places of all texts. That of a block starts on the line after its indicator.
  private func collectScalars(in node: Node, into ranges: inout [SourceRange]) {
    switch node.value {
    case .list(let items): for item in items { collectScalars(in: item, into: &ranges) }
    case .map(let entries):
      for entry in entries {
        ranges.append(entry.key.range)
        collectScalars(in: entry.value, into: &ranges)
      }
    default:
      var range = node.range
      if let first = byte(at: range.start), first == UInt8(ascii: "|") || first == UInt8(ascii: ">") {
        range.start = SourcePosition(line: range.start.line + 1, column: 1)
      }
      if range.start < range.end { ranges.append(range) }
    }
  }

  private func byte(at place: SourcePosition) -> UInt8? {
    guard texts.indices.contains(place.line - 1) else { return nil }
    return texts[place.line - 1].dropFirst(place.column - 1).first
  }

  /// `\n`, `\r\n` and `\r` end a line.
  private static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var next = start
    while next < bytes.endIndex {
      let byte = bytes[next]
      guard byte.isLineBreak else {
        next += 1
        continue
      }
      lines.append(bytes[start..<next])
      let isPair = byte == UInt8(ascii: "\r") && bytes[next...].dropFirst().first == UInt8(ascii: "\n")
      next += isPair ? 2 : 1
      start = next
    }
    if start < bytes.endIndex { lines.append(bytes[start...]) }
    return lines
  }
}
