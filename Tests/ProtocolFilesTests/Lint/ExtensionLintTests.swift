import ProtocolFiles
import ProtocolModel
import Testing

/// Extensions that are valid but not as they should be, and what is said of them.
@Suite struct ExtensionLintTests {
  /// What lint says of an extension of the protocol of these tests.
  private func lint(_ source: String) throws -> [String] {
    let base = DescriptionDecoder.decode([try read(extensibleProtocol)]).0
    let (description, decoding) = DescriptionDecoder.decode([try read(source)], over: base)
    #expect(decoding == [])
    #expect(Resolver.resolve(description, over: Resolver.resolve(base).0).1 == [])
    return Lint.check(description, over: base.revisions).map {
      $0.description.replacing("d.yaml:", with: "")
    }
  }

  private func read(_ source: String) throws -> Node {
    try #require(NodeReader.read(Array(source.utf8), file: "d.yaml").0)
  }

  private let head = "extension: { id: com.example/loans, doc: Lends books. }\n"

  @Test(arguments: [
    ("{ id: com.example/loans, doc: Lends books. }", []),
    ("{ id: com.example/loans }", ["1:1: error: extension 'com.example/loans' has no 'doc' [missing-doc]"]),
    (
      "{ id: com.example/loans, todo: [doc] }",
      [
        "1:1: error: extension 'com.example/loans' is not finished: look at 'doc', then remove 'todo' [unfinished]"
      ]
    ),
  ])
  func `an extension as a whole`(info: String, said: [String]) throws {
    #expect(try lint("extension: \(info)") == said)
  }

  @Test(arguments: [
    ("Book: { fields: { lent: { is: bool, doc: It is away. } } }", []),
    (
      "Book: { todo: [fields], fields: { lent: bool } }",
      ["3:3: error: addition 'Book' is not finished: look at 'fields', then remove 'todo' [unfinished]"]
    ),
    (
      "Book: { fields: { lent: { is: bool, todo: [doc] } } }",
      ["3:21: error: field 'lent' is not finished: look at 'doc', then remove 'todo' [unfinished]"]
    ),
    (
      "Kind: { enum: { lent: { todo: [doc] } } }",
      ["3:19: error: value 'lent' is not finished: look at 'doc', then remove 'todo' [unfinished]"]
    ),
    (
      "buy: { or: { lent: { is: Answer, todo: [doc] } } }",
      ["3:16: error: case 'lent' is not finished: look at 'doc', then remove 'todo' [unfinished]"]
    ),
    (
      "Kind: { enum: { lent: { deprecated: 2002-02-02 no use } } }",
      [
        "3:19: error: value 'lent' says 'deprecated' without 'evidence', the page or SEP that states it "
          + "[missing-evidence]"
      ]
    ),
    ("Kind: { evidence: page, enum: { lent: { deprecated: 2002-02-02 no use } } }", []),
    (
      "Book: { since: 2002-02-02, fields: { lent: bool since 2002-02-02 } }",
      [
        "3:40: warning: the span 2002-02-02.. of field 'lent' is that of what is around it: leave it out [redundant-span]"
      ]
    ),
  ])
  func `what is added counts like what is the extension's own`(addition: String, said: [String]) throws {
    #expect(try lint(head + "extends:\n  \(addition)") == said)
  }

  private let lending = """
    methods:
      lend: { request: LendRequest, doc: Lends a book., from: client, params: Book, result: Answer, needs: [Shop.server.books] }
    """

  @Test func `the evidence of an extension covers all that is in it`() throws {
    let unfounded =
      "3:3: error: method 'lend' says 'needs' without 'evidence', the page or SEP that states it [missing-evidence]"
    #expect(try lint(head + lending) == [unfounded])
    #expect(try lint(head.replacing(" }", with: ", evidence: page }") + lending) == [])
  }

  @Test func `a span that is the extension's`() throws {
    let source = """
      extension: { id: com.example/loans, doc: Lends books., evidence: page, since: 2002-02-02 }
      extends:
        Book: { since: 2002-02-02, fields: { lent: bool } }
      types:
        Loan: { doc: A book that is away., since: 2002-02-02, fields: { due: string since 2002-02-02 } }
        Return: { doc: A book that is back., union: kind, cases: { string: Loan since 2002-02-02 } }
      methods:
        lend:
          request: LendRequest
          doc: Lends a book.
          from: client
          params: Loan
          result: Return
          needs: [Shop.server.books since 2002-02-02]
      errors:
        Lost: { code: -1, doc: Nobody knows where it is., since: 2002-02-02 }
      """
    func redundant(_ place: String, _ what: String) -> String {
      "\(place): warning: the span 2002-02-02.. of \(what) is that of what is around it: leave it out [redundant-span]"
    }
    #expect(
      try lint(source) == [
        redundant("3:3", "addition 'Book'"), redundant("5:3", "type 'Loan'"),
        redundant("5:67", "field 'due'"), redundant("6:62", "case 'string'"),
        redundant("14:13", "'Shop.server.books'"), redundant("16:3", "error 'Lost'"),
      ])
  }

  @Test func `a case that some revisions lack needs a fallback`() throws {
    let own =
      "types:\n  U: { doc: One., union: kind, cases: { string: string, bool: bool since 2002-02-02 } }\n"
    let use = "extends: { Book: { fields: { u: U } } }\n"
    #expect(
      try lint(head + own + use) == [
        "3:57: warning: case 'bool' says no 'fallback' for peers up to 2001-01-01: an object of another case, "
          + "'drop' or 'fail' [missing-fallback]"
      ])
    let late = head.replacing(" }", with: ", since: 2002-02-02 }")
    #expect(try lint(late + own.replacing(" since 2002-02-02", with: "") + use) == [])
  }

  @Test func `what nothing uses`() throws {
    let source = """
      extension: { id: com.example/loans, doc: Lends books., settings: { client: Reader, server: Library } }
      extends:
        Book: { fields: { loan: list<Loan> } }
        buy: { or: { lent: Lent } }
      types:
        Reader: { doc: A setting. }
        Library: { doc: A setting. }
        Loan: { doc: An addition., fields: { answer: Shop.Answer } }
        Lent: { doc: A result., fields: { kind: Kind } }
        Answer: { doc: No use but one of its namesake. }
      """
    #expect(try lint(source) == ["10:3: warning: nothing uses the type 'Answer' [unused-type]"])
  }

  @Test func `added fields are counted`() throws {
    let source = head + "extends: { Book: { fields: { a: int, b: { is: int, doc: One. } } } }"
    let base = DescriptionDecoder.decode([try read(extensibleProtocol)]).0
    let description = DescriptionDecoder.decode([try read(source)], over: base).0
    let (undocumented, all) = Lint.undocumentedFields(in: description)
    #expect(undocumented.count == 1 && all == 2)
  }
}
