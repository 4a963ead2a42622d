/// A regular expression of ECMA-262, as far as one can be matched in linear time.
///
/// It is read as with the flag `u`: a character is a Unicode scalar. All of the language is there but
/// back-references and assertions that look ahead or behind, which no linear search can do. How long a search takes
/// grows with the length of the text, never with a power of it.
public struct Pattern: Sendable {
  /// The pattern as it was written.
  public let text: String

  let program: PatternProgram

  /// Compiles a pattern.
  ///
  /// - Throws: where the pattern is not well-formed, needs what is not supported, or becomes too large.
  public init(_ text: String) throws(PatternError) {
    var parser = try PatternParser(text)
    let tree = try parser.pattern()
    self.text = text
    program = try PatternProgram(tree)
  }

  /// Whether the pattern matches anywhere in a text, as JSON Schema asks. `^` and `$` tie it to the ends.
  public func matches(_ text: String) -> Bool {
    var steps = Int.max
    return program.search(text, steps: &steps) ?? false
  }
}

extension Pattern: Equatable {
  /// Whether two patterns were written alike.
  public static func == (a: Pattern, b: Pattern) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }
}

extension Pattern: CustomStringConvertible {
  /// The pattern as it was written.
  public var description: String { text }
}
