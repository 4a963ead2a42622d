import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// Where comments are after a file was rewritten.
@Suite struct CommentTests {
  /// Comments of all kinds, in the canonical form.
  private let text = """
    # What this file is.

    # What comes first.
    eras:
      calls: {} # beside a part

    revisions: # beside a section
      # before a part
      2001-01-01: { era: calls }
      2002-02-02: { era: calls }
      # the end of a section

    types:
      # A heading.

      # before a type
      A:
        # before a key
        doc: >- # beside a folded text
          A long text that says # which is no comment, and goes on until it needs a second line, which has #
          another.
        swift: B#c # beside a name with a hash
        # before the fields
        fields: # beside the fields
          a: string # beside a field
          # before a field
          b:
            is: enum(x|y) # beside a specification
            default: x
            # the end of a field

            # and more

      B:
        include:
          # before an element
          - A # beside an element
          - C

      C: {}

    # the end of the file

    """

  @Test func `what is canonical stays as it is`() {
    #expect(Writing.read(["d.yaml": text]).1 == [])
    #expect(Writing.formatted(text) == text)
  }

  @Test(arguments: [
    (
      "a comment goes with its entry",
      "types:\n  A:\n    # of the alias\n    alias: int\n    # of the text\n    doc: Text. # beside it\n",
      "types:\n  A:\n    # of the text\n    doc: Text. # beside it\n    # of the alias\n    alias: int\n"
    ),
    (
      "that of an entry that is gone stays near it",
      "types:\n  A:\n    union: keys\n    # the usual\n    unknown: keep # indeed\n",
      "types:\n  # the usual\n  # indeed\n  A:\n    union: keys\n"
    ),
    (
      "that inside of what becomes one line is before it",
      "types:\n  A:\n    fields:\n      # a\n      a:\n        # b\n        is: string # c\n",
      "types:\n  A:\n    fields:\n      # a\n      # b\n      # c\n      a: string\n"
    ),
    (
      "one inside of braces keeps them open",
      "types:\n  A:\n    enum: [a, # first\n      b, # one\n      c]\n",
      "types:\n  A:\n    enum: # first\n      - a\n      - b # one\n      - c\n"
    ),
    (
      "several beside one entry become one", "types: # a\n  A: { # b\n    alias: int } # c\n",
      "types: # a\n  A: # b\n    alias: int # c\n"
    ),
    (
      "one of equal elements", "types:\n  A:\n    enum:\n      - a # one\n      - a\n",
      "types:\n  A:\n    enum:\n      - a # one\n      - a\n"
    ),
    (
      "one at an odd column belongs to what is around", "types:\n    A:\n        alias: int\n\n  # odd\n",
      "types:\n  A:\n    alias: int\n\n# odd\n"
    ),
  ])
  func `no comment is lost`(rule: String, written: String, canonical: String) {
    #expect(Writing.formatted(written) == canonical, "\(rule)")
    #expect(Writing.formatted(canonical) == canonical, "\(rule)")
  }

  /// Comments put anywhere into the description of MCP, as people put them, and as nobody would.
  @Test func `comments in any place survive`() throws {
    let sources = try ProtocolDescriptionTests.sources()
    let plain = Dictionary(
      sources.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
    let description = Writing.read(plain).0
    var random = SplitMix(state: 2026)
    for _ in 0..<Fuzz.rounds(10) {
      var comments: [String] = []
      var files = plain
      for (path, text) in plain.sorted(by: { $0.key < $1.key }) {
        var added = comments
        let changed = commented(text, &added, using: &random)
        // A line put into a text is no comment.
        guard try isSame(changed, text) else { continue }
        (files[path], comments) = (changed, added)
      }
      let written = Writing.formatted(files)
      let isSame = Writing.read(written).0 == description
      #expect(isSame)
      let all = written.values.joined()
      for comment in comments where !all.contains(comment) { Issue.record("lost: \(comment)") }
      for (path, text) in Writing.formatted(written) where text != written[path] {
        Issue.record("not stable:\n\(files[path] ?? "")\n---\n\(written[path] ?? "")\n---\n\(text)")
      }
    }
  }

  private func isSame(_ text: String, _ other: String) throws -> Bool {
    let other = try #require(YAMLReader.read(Array(other.utf8), file: "a.yaml").0)
    return YAMLReader.read(Array(text.utf8), file: "a.yaml").0?.isEquivalent(to: other) ?? false
  }

  private func commented(_ text: String, _ texts: inout [String], using random: inout SplitMix) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<5 {
      let line = Int.random(in: lines.indices, using: &random)
      let comment = "# <\(texts.count)>"
      texts.append(comment)
      if lines[line].hasSuffix(">-") || Bool.random(using: &random), lines[line].contains(":") {
        lines[line] += " " + comment
      } else {
        let indent = String(repeating: " ", count: Int.random(in: 0...10, using: &random))
        lines.insert(
          contentsOf: [indent + comment, ""].prefix(Int.random(in: 1...2, using: &random)), at: line)
      }
    }
    return lines.joined(separator: "\n")
  }
}
