import Testing

/// How people write, and how it is written.
@Suite struct CanonicalFormTests {
  @Test(arguments: [
    ("a field that says no more than its specification is that", "{ is: string! }", "string!"),
    ("one that says more is a map", "{ default: a, is: string }", "{ is: string, default: a }"),
    (
      "prose stands on a line of its own", "{ is: string, doc: A word. }",
      "\n        is: string\n        doc: A word."
    ),
    ("a constant is always there", "const a!", "const a"),
    (
      "words are in one order", "string since 2002-02-02 required 2002-02-02",
      "string required 2002-02-02 since 2002-02-02"
    ),
    ("one revision is `only`", "string since 2002-02-02 until 2002-02-02", "string only 2002-02-02"),
    (
      "what is read as something else is quoted", "{ is: string, default: \"2\" }",
      "{ is: string, default: \"2\" }"
    ),
    ("no other text is", "{ is: string, default: \"2001-01-01\" }", "{ is: string, default: 2001-01-01 }"),
    (
      "what would need quotes inside of braces alone is not put there", "{ is: string, default: 'a, b' }",
      "\n        is: string\n        default: a, b"
    ),
    (
      "so it is with lists", "{ is: struct, check: ['at-least-one(a, b)'] }",
      "\n        is: struct\n        check:\n          - at-least-one(a, b)"
    ),
    (
      "lists are on one line", "\n        is: string\n        todo:\n        - doc",
      "\n        is: string\n        todo: [doc]"
    ),
    (
      "a struct has its members beside it", "{ fields: { b: int }, is: struct }",
      "\n        is: struct\n        fields:\n          b: int"
    ),
    ("an empty struct is its specification", "{ fields: {}, is: struct }", "struct"),
  ])
  func fields(rule: String, written: String, canonical: String) {
    func file(_ field: String) -> String {
      Writing.revisions + "\ntypes:\n  A:\n    fields:\n      a: \(field)\n".replacing(": \n", with: ":\n")
    }
    #expect(Writing.formatted(file(written)) == file(canonical), "\(rule)")
  }

  @Test(arguments: [
    ("keys in their order", "{ alias: string, doc: A word. }", "doc: A word.\n    alias: string"),
    (
      "defaults go", "{ union: keys, unknown: keep, cases: { a: A } }", "union: keys\n    cases:\n      a: A"
    ),
    ("values that say nothing are a list", "{ enum: { a: , b: } }", "enum: [a, b]"),
    (
      "values that say something are a map", "{ enum: { a: { doc: One. }, b: , c: { since: 2002-02-02 } } }",
      "enum:\n      a: One.\n      b:\n      c: { since: 2002-02-02 }"
    ),
    ("none are none", "{ enum: {} }", "enum: []"),
    ("an anchor is what it stands for", "{ doc: &a Text., alias: *a }", "doc: Text.\n    alias: Text."),
  ])
  func types(rule: String, written: String, canonical: String) {
    #expect(
      Writing.formatted(Writing.revisions + "types: { A: \(written) }")
        == Writing.revisions + "\ntypes:\n  A:\n    \(canonical)\n", "\(rule)")
  }

  @Test func `sections, types, methods and errors have blank lines between`() {
    let written = """
      methods: { b: { notification: BNotification, from: client }, a: { from: server, notification: ANotification } }
      types:
        Empty: {}
        # What follows is longer.
        Other: { alias: int }
      headers: { X-A: method }
      errors: { E: { http: 400, code: -1 }, F: { code: -2 } }
      """
    let canonical = """
      headers:
        X-A: method

      types:
        Empty: {}

        # What follows is longer.
        Other:
          alias: int

      methods:
        b:
          notification: BNotification
          from: client

        a:
          notification: ANotification
          from: server

      errors:
        E:
          code: -1
          http: 400

        F:
          code: -2

      """
    #expect(Writing.formatted(written) == canonical)
  }

  @Test func `what all types and methods belong to is said once`() {
    let each = "types:\n  A:\n    group: books\n  B:\n    group: books\n"
    #expect(Writing.formatted(each) == "group: books\n\ntypes:\n  A: {}\n\n  B: {}\n")
    let notAll = "group: books\ntypes:\n  A: {}\n  B: { group: shops }\n"
    #expect(Writing.formatted(notAll) == "types:\n  A:\n    group: books\n\n  B:\n    group: shops\n")
  }

  @Test func `a method's keys are in the order of the reference`() {
    let method = """
      methods:
        books/buy:
          request: BuyBookRequest
          doc: Buys a book.
          swift: buy
          deprecated: 2002-02-02 T-1; lend it instead
          evidence: 2001-01-01 books
          todo: [needs]
          group: books
          from: { 2001-01-01: client, 2002-02-02..: both }
          since: 2001-01-01
          params: Params required 2002-02-02..
          result: Done
          or: { input: Question since 2002-02-02 }
          task: Task only 2002-02-02
          needs: [server.books, peer.tasks only 2002-02-02 when params.task]
          page: books
          cache: true
          progress: false
          cancellable: false
          long-lived: true
          listen: books
          headers:
            X-Name: params.name since 2002-02-02

      """
    let other = "\n  other:\n    notification: OtherNotification\n    from: client\n"
    let text = Writing.revisions + "\n" + method + other
    #expect(Writing.read(["d.yaml": text]).1 == [])
    #expect(Writing.formatted(text) == text)
  }

  @Test func `an extension's keys are in the order of the reference`() {
    let canonical = """
      extension:
        id: com.example/loans
        doc: Lends books.
        swift: Lending
        evidence: example.com/loans
        todo: [doc]
        since: 2002-02-02
        settings: { client: Reader, server: Library }

      extends:
        Book:
          evidence: example.com/loans
          todo: [fields]
          only: 2002-02-02
          fields:
            lent: bool

        # What answers have beside.
        ResultType:
          enum: [lent]

        books/buy:
          or: { lent: Loan }

      types:
        Loan:
          fields:
            kind: enum(short|long)
            due: string
          check:
            - required-when(kind=short, due)

      """
    let loose = """
      types: { Loan: { check: ["required-when(kind=short,  due)"], fields: { kind: enum(short|long), due: { is: string } } } }
      extends:
        Book: { fields: { lent: bool }, since: 2002-02-02, todo: [fields], until: 2002-02-02, evidence: example.com/loans }
        # What answers have beside.
        ResultType: { enum: { lent: } }
        books/buy: { or: { lent: Loan } }
      extension: { settings: { server: Library, client: Reader }, swift: Lending, todo: [doc], id: com.example/loans, doc: Lends books., since: 2002-02-02, evidence: example.com/loans }
      """
    let base = Writing.read(["p.yaml": Writing.revisions]).0
    #expect(Writing.read(["d.yaml": loose], over: base).1 == [])
    #expect(Writing.formatted(loose, over: base) == canonical)
    #expect(Writing.formatted(canonical, over: base) == canonical)
  }

  @Test func `a JSON file stays one`() {
    let written = #"{"types": {"A": {"alias": "string", "doc": "Say \"a\"."}, "E": {"enum": ["a", "b"]}}}"#
    let canonical = #"""
      {
        "types": {
          "A": {
            "doc": "Say \"a\".",
            "alias": "string"
          },
          "E": {
            "enum": ["a", "b"]
          }
        }
      }

      """#
    #expect(Writing.formatted(written, file: "d.json") == canonical)
  }
}
