import ProtocolFiles
import TestSupport
import Testing

/// How texts are laid out that do not fit on a line of 110 columns.
@Suite struct LongTextTests {
  private func text(_ doc: String) -> String {
    YAMLText.render(.map([.init(key: "doc", value: .scalar(.prose(doc)))], .block))
  }

  @Test func `what fits stands after its key`() {
    let doc = String(repeating: "x", count: 105)
    #expect(text(doc) == "doc: \(doc)\n")
  }

  @Test func `what is longer is folded`() {
    #expect(
      text(
        "Tells that the answer to a request is no longer wanted. Since the last revision it is for stdio alone: "
          + "the end of an HTTP stream says the same.")
          == """
          doc: >-
            Tells that the answer to a request is no longer wanted. Since the last revision it is for stdio alone: the
            end of an HTTP stream says the same.

          """)
  }

  @Test func `what has line breaks is literal`() {
    #expect(text("One:\n\n- a\n- b") == "doc: |-\n  One:\n\n  - a\n  - b\n")
    #expect(
      text("One line, and its end.\n") == "doc: |\n  One line, and its end.\n".replacing("|", with: ">"))
  }

  @Test func `what has both is folded, with a blank line for each line break`() {
    let long = String(repeating: "y", count: 109)
    #expect(text("One:\n\n\(long)\ntwo") == "doc: >-\n  One:\n\n\n  \(long)\n\n  two\n")
  }

  @Test func `what a block would not give back is quoted`() {
    let spaces = String(repeating: " ", count: 120)
    #expect(text("a\(spaces)") == "doc: \"a\(spaces)\"\n")
    #expect(text("a\n b") == "doc: \"a\\n b\"\n")
    #expect(text("a\tb\u{7}\u{2028}😀") == "doc: \"a\\tb\\x07\\u2028😀\"\n")
  }

  private static let pieces = [
    ":", ": ", "- ", "-", "? ", "?", "#", " #", "{", "}", "[", "]", ",", ", ", "\"", "'", "|", ">", "|-\n",
    "&a ",
    "*a", "!", "!!str ", "<<", "---", "...", "%YAML 1.2", "@", "`", "\t", "\n", "\n", "\r", "\r\n", "  ",
    "\\",
    "\u{0}", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{301}", "é", "😀", "~", "null", "true", "0x",
    ".inf", "1e9",
    "1", "\n\n", "\n- ", "\n  ", "[[", "{{", "word", " ", " ", " ",
    "a long sentence of many words, which goes on",
  ]

  /// Texts of what means something to YAML, in all places.
  @Test func `any text is read back as it was`() throws {
    var random = SplitMix(state: 2026)
    for _ in 0..<Fuzz.rounds(3000) {
      let text = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in Self.pieces[Int.random(in: Self.pieces.indices, using: &random)] }.joined()
      let node = WrittenNode.map(
        [
          .init(key: text, value: .scalar(.string(text))),
          .init(key: "prose", value: .map([.init(key: "deep", value: .scalar(.prose(text)))], .block)),
          .init(key: "list", value: .list([.string(text), .string("end")])),
          .init(key: "map", value: .map([.init(key: text, value: .scalar(.string(text)))], .inline)),
        ], .spaced)
      for (file, written) in [("a.yaml", YAMLText.render(node)), ("a.json", JSONFileText.render(node))] {
        let (read, problems) = NodeReader.read(Array(written.utf8), file: file)
        #expect(problems.isEmpty, "\(written)")
        let entries = try #require(read?.map)
        #expect(entries.first?.key.string == text)
        #expect(entries.first?.value.string == text)
        #expect(read?["prose"]?["deep"]?.string == text, "\(written)")
        #expect(read?["list"]?.list?.map { $0.string } == [text, "end"])
        #expect(read?["map"]?.map?.first?.name == text)
        #expect(read?["map"]?.map?.first?.value.string == text)
      }
    }
  }
}
