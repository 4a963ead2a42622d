import ProtocolFiles
import ProtocolModel
import Testing

/// Descriptions that are valid but not as they should be, and what is said of them.
@Suite struct LintTests {
  /// What lint says of a description with two revisions, line 3 being the first of the source.
  private func lint(_ source: String) -> [String] {
    let (node, _) = NodeReader.read(Array((revisions + source).utf8), file: "d.yaml")
    let (description, decoding) = DescriptionDecoder.decode([node].compactMap(\.self))
    #expect(decoding == [])
    let (model, resolving) = Resolver.resolve(description)
    #expect(resolving == [])
    let found = Lint.check(description)
    #expect(Lint.check(model.description) == found)
    return found.map { $0.description.replacing("d.yaml:", with: "") }
  }

  /// Types that the sources below use, and that use each other, so that nothing is said of them.
  private let known = """

      P: { doc: Parameters., fields: { list: list<P>, name: string } }
    protocol: { capabilities: { server: S, client: S } }
    """

  private func lint(types: String) -> [String] {
    lint("types:\n  S: { doc: Abilities., fields: { p: P, a: A, tools: object } }\n  A: \(types)" + known)
  }

  private func lint(method: String) -> [String] {
    lint("methods:\n  m: { \(method) }\ntypes:\n  S: { doc: Abilities., fields: { tools: object } }" + known)
  }

  @Test(arguments: [
    ("{ doc: One. }", []),
    ("{}", ["5:3: error: type 'A' has no 'doc' [missing-doc]"]),
    (
      "{ todo: [doc] }",
      ["5:3: error: type 'A' is not finished: look at 'doc', then remove 'todo' [unfinished]"]
    ),
    (
      "{ doc: One., fields: { a: { is: int, todo: [was, doc] } } }",
      ["5:29: error: field 'a' is not finished: look at 'was', 'doc', then remove 'todo' [unfinished]"]
    ),
    (
      "{ doc: One., enum: { a: { todo: [doc] } } }",
      ["5:27: error: value 'a' is not finished: look at 'doc', then remove 'todo' [unfinished]"]
    ),
    (
      "{ doc: One., fields: { a: { is: int, deprecated: 2002-02-02 no use } } }",
      [
        "5:29: error: field 'a' says 'deprecated' without 'evidence', the page or SEP that states it "
          + "[missing-evidence]"
      ]
    ),
    ("{ doc: One., fields: { a: { is: int, deprecated: 2002-02-02 SEP-1; no use } } }", []),
    ("{ doc: One., evidence: page, fields: { a: { is: int, deprecated: 2002-02-02 no use } } }", []),
    (
      "{ doc: One., since: 2001-01-01, fields: { a: int since 2001-01-01, b: int since 2002-02-02 } }",
      [
        "5:48: warning: the span 2001-01-01.. of field 'a' is that of what is around it: leave it out [redundant-span]"
      ]
    ),
    (
      "{ doc: One., fields: { a: { is: struct since 2002-02-02, fields: { b: int since 2002-02-02 } } } }",
      [
        "5:73: warning: the span 2002-02-02.. of field 'b' is that of what is around it: leave it out [redundant-span]"
      ]
    ),
    (
      "{ doc: One., union: kind, cases: { string: string, bool: bool since 2002-02-02 } }",
      [
        "5:57: warning: case 'bool' says no 'fallback' for peers up to 2001-01-01: an object of another case, "
          + "'drop' or 'fail' [missing-fallback]"
      ]
    ),
    (
      "{ doc: One., union: kind, cases: { string: string, bool: { is: bool since 2002-02-02, todo: [fallback] } } }",
      ["5:57: error: case 'bool' is not finished: look at 'fallback', then remove 'todo' [unfinished]"]
    ),
    (
      "{ doc: One., union: kind, cases: { string: string, bool: { is: bool since 2002-02-02, fallback: fail } } }",
      []
    ),
  ])
  func types(source: String, said: [String]) {
    #expect(lint(types: source) == said)
  }

  @Test func `what nothing uses`() {
    let source = """
      types:
        A: { doc: One., fields: { a: A } }
        M: { doc: Two., mixin: true }
        B: { doc: Three., include: [C] }
        C: { doc: Four., fields: { d: list<D> } }
        D: { doc: Five. }
      """
    #expect(
      lint(source.replacing("a: A ", with: "a: list<A> ")) == [
        "4:3: warning: nothing uses the type 'A' [unused-type]",
        "5:3: warning: no type includes the mixin 'M' [unused-type]",
        "6:3: warning: nothing uses the type 'B' [unused-type]",
      ])
  }

  @Test(arguments: [
    ("request: R, doc: It does., from: client, params: P, result: P", []),
    ("request: R, from: client, params: P, result: P", ["4:3: error: method 'm' has no 'doc' [missing-doc]"]),
    (
      "request: R, doc: It does., from: client, params: P, result: P, needs: [server.tools], page: list",
      [
        "4:3: error: method 'm' says 'needs', 'page' without 'evidence', the page or SEP that states it "
          + "[missing-evidence]"
      ]
    ),
    (
      "request: R, doc: It does., evidence: page, from: client, params: P, result: P, cache: true", []
    ),
    (
      "request: R, doc: It does., from: client, params: P, result: P, cancellable: false, long-lived: true",
      [
        "4:3: error: method 'm' says 'cancellable', 'long-lived' without 'evidence', the page or SEP that states it "
          + "[missing-evidence]"
      ]
    ),
    (
      "notification: N, doc: It tells., from: server, params: P, listen: name, todo: [evidence]",
      ["4:3: error: method 'm' is not finished: look at 'evidence', then remove 'todo' [unfinished]"]
    ),
    (
      "request: R, doc: It does., evidence: page, from: client, only: 2002-02-02, params: P only 2002-02-02, "
        + "result: P, needs: [server.tools only 2002-02-02]",
      [
        "4:91: warning: the span 2002-02-02 of field 'params' is that of what is around it: leave it out "
          + "[redundant-span]",
        "4:129: warning: the span 2002-02-02 of 'server.tools' is that of what is around it: leave it out "
          + "[redundant-span]",
      ]
    ),
  ])
  func methods(source: String, said: [String]) {
    #expect(lint(method: source) == said)
  }

  @Test(arguments: [
    ("{ code: -1, doc: No. }", []),
    ("{ code: -1 }", ["4:3: error: error 'E' has no 'doc' [missing-doc]"]),
    (
      "{ code: -1, doc: No., http: 400 }",
      [
        "4:3: error: error 'E' says 'http' without 'evidence', the page or SEP that states it [missing-evidence]"
      ]
    ),
  ])
  func errors(source: String, said: [String]) {
    #expect(lint("errors:\n  E: \(source)") == said)
  }

  @Test func `fields are counted with those inside of others`() {
    let source = """
      types: { A: { fields: { a: int, b: { is: struct, doc: One., fields: { c: int } } } } }
      methods: { m: { request: MRequest, from: client, params: A, result: A } }
      """
    let node = NodeReader.read(Array((revisions + source).utf8), file: "d.yaml").0
    let description = DescriptionDecoder.decode([node].compactMap(\.self)).0
    let (undocumented, all) = Lint.undocumentedFields(in: description)
    #expect(all == 3)
    #expect(
      undocumented.map(\.description) == [
        "d.yaml:3:25: warning: field 'a' has no 'doc' [missing-doc]",
        "d.yaml:3:71: warning: field 'c' has no 'doc' [missing-doc]",
      ])
  }
}
