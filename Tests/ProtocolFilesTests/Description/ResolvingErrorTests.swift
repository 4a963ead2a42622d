import Testing

/// A description whose parts do not fit together, and what is said of it.
@Suite struct ResolvingErrorTests {
  @Test(arguments: [
    (
      "types:\n  Tool: {}\n  A: { fields: { a: Tol } }",
      "5:21: error: there is no type 'Tol': did you mean 'Tool'? [unknown-type]"
    ),
    ("types:\n  A: { fields: { a: list<Gone> } }", "4:26: error: there is no type 'Gone' [unknown-type]"),
    (
      "types:\n  A: { fields: { a: list<M> } }\n  M: { mixin: true }",
      "4:26: error: 'M' is a mixin, which other types include, and no type of a value [wrong-kind]\n5:3: note: described here"
    ),
    (
      "types:\n  M: { mixin: true }\nmethods:\n  m: { request: R, from: client, params: M, result: M }",
      "6:42: error: 'M' is a mixin, which other types include, and no type of a value [wrong-kind]\n4:3: note: described here\n6:53: error: 'M' is a mixin, which other types include, and no type of a value [wrong-kind]\n4:3: note: described here"
    ),
    ("types:\n  A: { include: [B] }", "4:18: error: there is no type 'B' [unknown-type]"),
    (
      "types:\n  New: { since: 2002-02-02 }\n  A: { fields: { a: New } }",
      "5:21: error: 'New' is used in 2001-01-01, but it exists only in 2002-02-02.. [outside-revision]\n4:3: note: described here"
    ),
    (
      "types:\n  A: { include: [B] }\n  B: { include: [A] }",
      "5:18: error: 'A' includes itself (A → B → A) [cycle]"
    ),
    (
      "types:\n  A: { alias: B }\n  B: { alias: A }",
      "5:15: error: 'A' is an alias of itself (A → B → A) [cycle]"
    ),
    (
      "types:\n  A: { fields: { a: A } }",
      "4:21: error: 'A' holds itself: put a list or a map between them (A → A) [cycle]"
    ),
    (
      "types:\n  A: { fields: { x: int } }\n  B: { fields: { x: string } }\n  C: { include: [A, B] }",
      "6:21: error: 'B' brings a second field 'x' [duplicate-field]\n4:18: note: the first is described here"
    ),
    (
      "types:\n  A: { fields: { a: { is: int, default: many } } }",
      "4:18: error: 'many' is no value of 'a', which is int [invalid-default]"
    ),
    ("types:\n  A: { fields: { a: bool(1...2) } }", "4:18: error: 'bool' can have no bounds [invalid-type]"),
    (
      "types:\n  A: { fields: { a: string was int in ..2001-01-01 } }",
      "4:18: error: no conversion is known from 'string' to 'int', which 'a' was: give it a type that holds both, such as 'any', and say of each revision what it has [no-conversion]"
    ),
    (
      "types:\n  A: { check: [\"at-least-one(a, c)\"], fields: { a: int } }",
      "4:33: error: there is no field 'c' [unknown-name]"
    ),
    (
      "types:\n  A: { check: [\"required-when(a=x, c)\"], fields: { a: string, b: int } }",
      "4:36: error: there is no field 'c' [unknown-name]"
    ),
    (
      "types:\n  A: { check: [\"required-when(c=x, b)\"], fields: { a: string, b: int } }",
      "4:31: error: there is no field 'c' [unknown-name]"
    ),
    (
      "types:\n  A: { check: [\"required-when(a=1, b)\"], fields: { a: int, b: int } }",
      "4:31: error: '1' is no value of 'a', which is int [unknown-value]"
    ),
    (
      "types:\n  A: { check: [\"required-when(a=x, b)\"], fields: { a: list<string>, b: int } }",
      "4:31: error: 'x' is no value of 'a', which is list<string> [unknown-value]"
    ),
    (
      "types:\n  A: { check: [\"required-when(a=z, b)\"], fields: { a: enum(x|y), b: int } }",
      "4:31: error: 'z' is no value of 'a', which is enum(x|y) [unknown-value]"
    ),
    (
      // What several types include is said once.
      "types:\n  A: { check: [\"required-when(a=x, c)\"], fields: { a: string, b: int } }\n  B: { include: [A] }",
      "4:36: error: there is no field 'c' [unknown-name]"
    ),
    (
      "types:\n  A: { check: [\"at-least-one(c)\"], fields: { a: string } }\n  B: { fields: { b: { is: struct, include: [A] } } }",
      "4:30: error: there is no field 'c' [unknown-name]"
    ),
    (
      "types:\n  U: { union: tag(type), cases: { a: A } }\n  A: { fields: { type: const b } }",
      "4:35: error: the tag of 'A' is 'b', not 'a' [ambiguous-union]\n5:18: note: described here"
    ),
    (
      "types:\n  U: { union: keys, cases: { a: A } }\n  A: { fields: { a: int } }",
      "4:30: error: 'a' is no required member of 'A', so it cannot tell the case [ambiguous-union]"
    ),
    (
      "types:\n  U: { union: kind, cases: { text: string } }",
      "4:30: error: 'text' is no kind of JSON value, which is one of null, bool, number, integer, string, array, object [unknown-value]"
    ),
    (
      "types:\n  U: { union: tag(t), cases: { a: A, b: { is: B since 2002-02-02, fallback: { t: a } } } }\n  A: { fields: { t: const a, n: int! } }\n  B: { fields: { t: const b } }",
      "4:82: error: the fallback lacks 'n', which 'A' requires [invalid-fallback]"
    ),
    (
      "protocol: { capabilities: { server: S } }\ntypes:\n  S: { fields: { tools: { is: struct, fields: { list: bool } } } }\n  P: {}\nmethods:\n  m: { request: R, from: client, params: P, result: P, needs: [server.tools.lists] }",
      "8:64: error: 'server.tools' has no capability 'lists': did you mean 'list'? [unknown-capability]"
    ),
    (
      "protocol: { capabilities: { server: S } }\ntypes:\n  S: { fields: { tools: object since 2002-02-02 } }\n  P: {}\nmethods:\n  m: { request: R, from: client, params: P, result: P, needs: [server.tools] }",
      "8:64: error: 'server.tools' is needed in 2001-01-01, but it exists only in 2002-02-02.. [outside-revision]\n5:18: note: described here"
    ),
    (
      "types:\n  P: {}\nmethods:\n  m: { request: R, from: client, params: P, result: P, page: tools }",
      "6:3: error: 'tools' is no list of 'P', so it cannot be returned page by page [unknown-name]"
    ),
    (
      "types:\n  P: {}\nmethods:\n  m: { request: R, from: { 2001-01-01: client }, params: P, result: P }",
      "6:3: error: in 2002-02-02, nobody sends it [contradiction]"
    ),
  ])
  func `what does not fit together is located`(source: String, complaint: String) {
    #expect(complaints(revisions + source).joined(separator: "\n") == complaint)
  }

  @Test func `an era that revisions do not have, a method that eras do not have`() {
    let found = complaints("revisions: { 2001-01-01: { era: clals } }\neras: { calls: { opens: start } }")
    #expect(
      found == [
        "1:33: error: there is no era 'clals': did you mean 'calls'? [unknown-name]",
        "2:25: error: there is no method 'start' [unknown-name]",
      ])
  }
}
