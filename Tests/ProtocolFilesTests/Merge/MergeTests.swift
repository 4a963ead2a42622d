import Testing

/// What a new revision changes in a description, and what stays for a person.
@Suite struct MergeTests {
  @Test(arguments: [
    (
      "A: { fields: { side: enum(left|right) } }", "A: { fields: { side: enum(front|left) } }",
      "      side: enum(left|right until 2002-02-02|front since 2003-03-03)\n"
    ),
    (
      "A: { enum: [low, high] }", "A: { enum: [low, high, top] }",
      "    enum:\n      low:\n      high:\n      top: { since: 2003-03-03 }\n"
    ),
    (
      "A: { ordered: true, enum: [low, high] }", "A: { enum: [low, high, top] }",
      "      top:\n        todo: [ordered]\n        since: 2003-03-03\n"
    ),
    (
      "A: { union: tag(t), cases: { b: B } }\n  B: { fields: { t: const b } }",
      "A: { union: tag(t), cases: { b: B, c: C } }\n  B: { fields: { t: const b } }\n  C: { fields: { t: const c } }",
      "      c:\n        is: C since 2003-03-03\n        todo: [fallback]\n"
    ),
    (
      "A: { fields: { n: int(0...1) } }", "A: { fields: { n: int(0...9) } }",
      "      n: int(0...9) was int(0...1) in ..2002-02-02\n"
    ),
    (
      "A: { fields: { n: any was object in 2002-02-02.. } }", "A: { fields: { n: any } }",
      "      n: any was object in 2002-02-02\n"
    ),
    (
      "A: { fields: { n: any was object in 2002-02-02.. } }", "A: { fields: { n: object } }",
      "      n: any was object in 2002-02-02..\n"
    ),
  ])
  func `a type changes`(before: String, after: String, text: String) {
    let merging = Merging("types:\n  \(before)\n", and: "types:\n  \(after)\n")
    #expect(merging.text.contains(text), "\(merging.text)")
    #expect(merging.unmerged == [])
  }

  @Test func `a new error has a type for its data, and one that was there gets its definition`() {
    let merging = Merging(
      "errors:\n  Lost: { code: -1, official: none }\n",
      and: """
        errors:
          Lost: { code: -1 }
          ShutError: { code: -2, data: { is: struct, fields: { since: string! } } }
        """)
    #expect(merging.changes.contains("~ error Lost has a definition now"))
    #expect(merging.text.contains("  Lost:\n    code: -1\n    official: { ..2002-02-02: none }\n"))
    #expect(
      merging.text.contains(
        "    code: -2\n    todo: [doc, http]\n    since: 2003-03-03\n    data: ShutData\n"))
    #expect(
      merging.text.contains("  ShutData:\n    todo: [doc]\n    official: none\n    since: 2003-03-03\n"))
    #expect(merging.unmerged == [])
  }

  @Test func `the data of an error gets a member`() {
    let merging = Merging(
      "errors:\n  Shut: { code: -2, data: { is: struct, fields: { since: string! } } }\n",
      and: "errors:\n  Shut: { code: -2, data: { is: struct, fields: { since: string!, by: string } } }\n")
    #expect(merging.text.contains("        since: string!\n        by: string since 2003-03-03\n"))
    #expect(merging.unmerged == [])
  }

  @Test func `a change that the description has no words for is told`() {
    let merging = Merging("errors:\n  Shut: { code: -2 }\n", and: "errors:\n  Shut: { code: -3 }\n")
    #expect(merging.changes == ["~ error Shut: code -2 is now -3"])
    #expect(
      merging.unmerged == [
        "error: in 2001-01-01, errors.Shut.code: it was -2, and is -3 now [unmerged]",
        "error: in 2002-02-02, errors.Shut.code: it was -2, and is -3 now [unmerged]",
      ])
  }

  @Test func `what a method needs ends with the capability, and its task with the type of that`() {
    let types = "Can: { fields: { read: object, run: object } }\n  P: {}\n  R: {}\n  Started: {}"
    let method = "methods:\n  get: { request: GetRequest, from: client, params: P, result: R"
    let merging = Merging(
      "types:\n  \(types)\n\(method), task: Started, needs: [server.read, server.run when params.task] }\n",
      and: "types:\n  Can: { fields: { read: object } }\n  P: {}\n  R: {}\n\(method) }\n")
    #expect(merging.changes.suffix(2) == ["- need of get: server.run", "- task of get"])
    #expect(merging.text.contains("    task: Started until 2002-02-02\n"))
    #expect(merging.text.contains("    needs: [server.read, server.run until 2002-02-02 when params.task]\n"))
  }

  @Test func `a new message includes what others do`() {
    let types = """
      types:
        Base: { open: true, fields: { meta: object, kind: string! } }
        P: {}
        R: { include: [Base], fields: { a: int } }
      """
    let method = "methods:\n  get: { request: GetRequest, from: client, params: P, result: R }\n"
    let merging = Merging(
      types + "\n" + method,
      and: types + "\n  PutResult: { fields: { kind: string!, meta: object, size: int! } }\n" + method
        + "  put: { request: PutRequest, from: client, params: P, result: PutResult }\n")
    #expect(
      merging.text.contains(
        "    since: 2003-03-03\n    include: [Base]\n    open: true\n    fields:\n      size: int!\n"),
      "\(merging.text)")
    #expect(merging.unmerged == [])
  }

  @Test func `a new method asks for what no schema tells`() {
    let types = "types:\n  P: {}\n  R: {}\n"
    let merging = Merging(
      types,
      and: types + """
        methods:
          get: { request: GetRequest, from: client, params: P, result: R }
          told: { notification: ToldNotification, from: server, params: P }
          tell: { notification: TellNotification, from: client, params: P }
        """)
    for todo in [
      "get:\n    request: GetRequest\n    todo: [doc, needs, cancellable, page, cache]",
      "told:\n    notification: ToldNotification\n    todo: [doc, needs, listen]",
      "tell:\n    notification: TellNotification\n    todo: [doc, needs]",
    ] {
      #expect(merging.text.contains(todo), "\(merging.text)")
    }
  }
}
