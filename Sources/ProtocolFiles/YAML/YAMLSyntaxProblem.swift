import CYAML
import ProtocolModel

/// What libyaml found wrong with a text, before it is told in our words.
struct YAMLSyntaxProblem {
  let source: SourceText

  /// What is wrong, in libyaml's words.
  let problem: String

  /// What libyaml was reading, in its words; empty if it does not say.
  let context: String

  /// Where it noticed.
  let offset: Int

  /// Where what it was reading starts.
  let contextOffset: Int

  /// The character that is not allowed anywhere, if that is the problem.
  private let forbiddenCharacter: Int32?

  init(_ parser: yaml_parser_t, in source: SourceText, _ characters: YAMLCharacterOffsets) {
    self.source = source
    problem = parser.problem.map { String(cString: $0) } ?? "unknown problem"
    context = parser.context.map { String(cString: $0) } ?? ""
    contextOffset = characters.offset(ofCharacter: parser.context_mark.index)
    if parser.error == YAML_READER_ERROR {
      // While decoding, libyaml is ahead of its marks and tells the byte instead.
      offset = source.start + parser.problem_offset
      forbiddenCharacter = parser.problem_value
    } else {
      offset = characters.offset(ofCharacter: parser.problem_mark.index)
      forbiddenCharacter = nil
    }
  }

  /// The error, at the place that a person would look at.
  var diagnostic: Diagnostic {
    guard let forbiddenCharacter else { return explained }
    let hex = String(forbiddenCharacter, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return .error(
      .controlCharacter, "the character \(name) is not allowed: write it as an escape in double quotes",
      at: source.characterRange(at: offset))
  }

  /// The error at the place where libyaml noticed it.
  ///
  /// - Parameter note: what starts where libyaml began to read, if that is elsewhere.
  func here(_ message: String, note: String = "") -> Diagnostic {
    let isElsewhere = contextOffset != offset && !note.isEmpty
    return .error(
      .yamlSyntax, message, at: source.characterRange(at: offset),
      notes: isElsewhere ? [.init(note, at: source.characterRange(at: contextOffset))] : [])
  }

  /// The error at the line, from where libyaml began to read.
  func there(_ message: String) -> Diagnostic {
    let rest = source.bytes[contextOffset...].prefix { !$0.isLineBreak }
    let end = rest.lastIndex { !$0.isBlank } ?? contextOffset - 1
    return .error(.yamlSyntax, message, at: source.range(contextOffset, end + 1))
  }

  /// What stands on the line before the place where libyaml noticed.
  var lineBefore: ArraySlice<UInt8> { source.bytes[..<offset].suffix(while: { !$0.isLineBreak }) }
}

extension ArraySlice {
  /// The longest end of the slice whose elements all satisfy a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice {
    self[((lastIndex { !condition($0) }).map { $0 + 1 } ?? startIndex)...]
  }
}
