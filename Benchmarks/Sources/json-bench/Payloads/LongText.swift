/// A tool's answer of one long text, such as a file: lines with quotation marks in them.
enum LongText {
  /// The result, without spaces between its parts. Of a thousand characters of its text, 34 are escaped.
  static func text(characters count: Int) -> String {
    #"{"content":[{"type":"text","text":"\#(lines(characters: count))"}],"isError":false}"#
  }

  /// The text as it stands in JSON, between its quotation marks.
  static func lines(characters count: Int) -> String {
    var words = Words(seed: 1_000_000)
    var text = ""
    var written = 0
    while written < count {
      let (piece, length) = words.piece()
      text += piece
      written += length
    }
    return text
  }
}

extension Words {
  /// The next few characters with their escapes, and how many characters they stand for.
  fileprivate mutating func piece() -> (text: String, length: Int) {
    let word = next()
    return switch number(below: 100) {
    case 0..<10: (#"\"\#(word)\" "#, word.count + 3)
    case 10..<15: (#"\#(word)\n"#, word.count + 1)
    default: ("\(word) ", word.count + 1)
    }
  }
}
