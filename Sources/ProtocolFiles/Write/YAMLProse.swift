/// Texts for people, which are broken into lines where they are long.
///
/// A text that fits stands after its key. A longer one is a folded block; one with line breaks is a literal block
/// where its lines fit, and a folded one otherwise.
enum YAMLProse {
  /// A text on one or several lines.
  struct Lines {
    /// What stands after the key: the text, or the indicator of a block.
    var head: String
    /// The lines of the block, which are indented below the key.
    var block: [String] = []
  }

  /// Lays out a text.
  ///
  /// - Parameters:
  ///   - first: the columns that are left on the line of the key.
  ///   - further: the columns that are left on the lines below.
  static func lines(_ text: String, first: Int, further: Int) -> Lines {
    let inline = YAMLScalarText.string(text)
    if !text.contains("\n"), inline.count <= first { return Lines(head: inline) }
    let body = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard canBeBlock(body) else { return Lines(head: inline) }
    let chomping = body == text ? "-" : ""
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.count > 1, lines.allSatisfy({ $0.count <= further }) {
      return Lines(head: "|" + chomping, block: lines)
    }
    // In a folded block, a blank line stands for a line break.
    let folded = lines.map { $0.isEmpty ? [] : wrapped($0, at: further) }.joined(separator: [""])
    return Lines(head: ">" + chomping, block: Array(folded))
  }

  /// Whether a block gives the text back: spaces at the ends of lines mean something else there.
  private static func canBeBlock(_ text: String) -> Bool {
    let (newline, space) = (UInt8(ascii: "\n"), UInt8(ascii: " "))
    guard let first = text.utf8.first, first != newline, text.utf8.last != newline else { return false }
    return text.unicodeScalars.allSatisfy(\.isPrintable)
      && text.utf8.split(separator: newline).allSatisfy { $0.first != space && $0.last != space }
  }

  /// Breaks a line at single spaces, each of which a folded block gives back for a line's end.
  private static func wrapped(_ line: String, at width: Int) -> [String] {
    var words: [String] = []
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if let last = words.last, last.hasSuffix(" ") || word.isEmpty {
        words[words.count - 1] += " " + word
      } else {
        words.append(String(word))
      }
    }
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
