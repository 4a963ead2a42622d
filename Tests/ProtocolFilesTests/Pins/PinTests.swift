import ProtocolFiles
import ProtocolModel
import Testing

/// Where official files come from, as a file says it.
@Suite struct PinTests {
  static let commit = String(repeating: "c0ffee9", count: 6).prefix(40)
  static let sha256 = String(repeating: "0badf00d", count: 8)

  /// A file in the canonical form. The pin of the newest revision begins on line 10.
  static let canonical = """
    # Ours.

    revisions:
      2001-01-01:
        repository: https://example.com/books
        path: schema/books.json
        commit: \(commit)
        sha256: \(sha256)
        taken: 2001-02-03
      2002-02-02: # the newest
        repository: https://example.com/books
        path: schema/books.json
        commit: \(commit)
        sha256: \(sha256)
        taken: 2002-02-03

    extensions:
      loans:
        repository: https://example.com/loans
        path: loans.json
        commit: \(commit)
        sha256: \(sha256)
        taken: 2002-02-03

    """

  private func read(_ text: String) -> (pins: Pins, said: [String]) {
    let (node, reading) = NodeReader.read(Array(text.utf8), file: "p.yaml")
    let (pins, decoding) = node.map { Pins.read($0) } ?? (Pins(), [])
    return (pins, (reading + decoding).map { $0.description.replacing("p.yaml:", with: "") })
  }

  @Test func `what is written reads as the same, with its comments`() {
    let (pins, said) = read(Self.canonical)
    #expect(said == [])
    #expect(pins.revisions.map(\.name) == ["2001-01-01", "2002-02-02"])
    #expect(pins.extensions.map(\.repository) == ["https://example.com/loans"])
    #expect(pins.text(path: "p.yaml", previous: Array(Self.canonical.utf8)) == Self.canonical)
  }

  @Test func `a new pin takes the place of the one before`() {
    var pins = read(Self.canonical).pins
    var pin = pins.revisions[0]
    pin.taken = "2003-03-03"
    pins.pin(revision: pin)
    #expect(
      pins.text(path: "p.yaml", previous: Array(Self.canonical.utf8))
        == Self.canonical.replacing("2001-02-03", with: "2003-03-03"))
  }

  @Test(arguments: [
    ("taken: 2001-02-03", "taken: soon", "9:12: error: 'taken' is a date such as 2026-07-28 [unknown-value]"),
    (
      "https://example.com/books", "git@example.com:books",
      "5:17: error: 'repository' is an address that begins with 'https://' [unknown-value]"
    ),
    (
      "commit: c", "commit: x",
      "7:13: error: 'commit' is the 40 hexadecimal digits of a commit [unknown-value]"
    ),
    ("sha256: 0b", "sha256: 0", "8:13: error: 'sha256' is 64 hexadecimal digits [unknown-value]"),
    ("    path: schema/books.json\n", "", "5:5: error: 'path' is missing [missing-key]"),
    (
      "path: schema/books.json", "paht: schema/books.json",
      "6:5: error: 'paht' is not a key of the pin of '2001-01-01': did you mean 'path'? [unknown-key]"
    ),
    (
      "2001-01-01:", "first:",
      "4:3: error: a revision is named by its date, such as 2026-07-28 [unknown-revision]"
    ),
  ])
  func `what is wrong has a place`(part: String, other: String, complaint: String) {
    let start = Self.canonical.firstRange(of: part)
    #expect(start != nil)
    let text = start.map { Self.canonical.replacingCharacters(in: $0, with: other) } ?? ""
    #expect(read(text).said.contains(complaint), "\(read(text).said)")
  }

  @Test func `another file than the pinned one is an error that says where to find that`() {
    let pins = read(Self.canonical).pins
    #expect(pins.check("new.json", sha256: Self.sha256, revision: "2002-02-02") == [])
    #expect(pins.check("new.json", sha256: "00", revision: "2003-03-03") == [], "it is not pinned yet")
    #expect(
      pins.check("new.json", sha256: "00", revision: "2002-02-02").map(\.description) == [
        """
        p.yaml:10:3: error: 'new.json' is not the pinned file of 2002-02-02, its SHA-256 is 00: take the pinned one, \
        or pin this one with '--from' [pin-mismatch]
        note: the pinned file is schema/books.json in https://example.com/books at \(Self.commit)
        """
      ])
  }

  @Test func `lint wants a pin for each revision, and no others`() {
    let source =
      "eras: { calls: {} }\nrevisions:\n  2002-02-02: { era: calls }\n  2003-03-03: { era: calls }\n"
    let node = NodeReader.read(Array(source.utf8), file: "d.yaml").0
    let description = DescriptionDecoder.decode([node].compactMap(\.self)).0
    #expect(
      Lint.pins(read(Self.canonical).pins, of: description).map(\.description) == [
        "d.yaml:4:3: error: nothing says where the official file of 2003-03-03 came from: import it again with "
          + "'--from' and its address [missing-pin]",
        "p.yaml:4:3: error: the description has no revision '2001-01-01' [unknown-revision]",
      ])
  }

  @Test(arguments: ["blob", "raw"])
  func `an address at a commit is taken apart`(word: String) {
    let link = Permalink("https://example.com/owner/books/\(word)/\(Self.commit)/schema/books.json")
    #expect(link?.repository == "https://example.com/owner/books")
    #expect(link?.commit == String(Self.commit))
    #expect(link?.path == "schema/books.json")
  }

  @Test(arguments: [
    "https://example.com/owner/books/blob/main/schema/books.json", "\(commit)",
    "https://\(commit)/books.json",
    "https://example.com/owner/books/blob/\(commit)/", "http://example.com/o/b/blob/\(commit)/books.json", "",
  ])
  func `an address that does not name a file at a commit is none`(address: String) {
    #expect(Permalink(address) == nil)
  }
}
