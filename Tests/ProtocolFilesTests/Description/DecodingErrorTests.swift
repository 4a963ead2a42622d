import Testing

/// A description with an error in its form, and what is said of it.
@Suite struct DecodingErrorTests {
  @Test(arguments: [
    (
      "types:\n  A: { feilds: {} }",
      "4:8: error: 'feilds' is not a key of type 'A': did you mean 'fields'? [unknown-key]"
    ),
    (
      "typos: {}",
      "3:1: error: 'typos' is not a key of a description file: did you mean 'types'? [unknown-key]"
    ),
    ("types: [A]", "3:8: error: 'types' is a list, expected a map [wrong-kind]"),
    ("types:\n  A: { fields: { a: 1 } }", "4:21: error: 'a' is a number, expected a string [wrong-kind]"),
    (
      "types:\n  A: { fields: { a: { doc: x } } }",
      "4:18: error: field 'a' has no 'is', which says its type [missing-key]"
    ),
    (
      "types:\n  A: { enum: [x], open: maybe }",
      "4:25: error: 'open' is a string, expected true or false [wrong-kind]"
    ),
    (
      "types:\n  A: { union: best, cases: {} }",
      "4:15: error: 'best' is no rule of a union, which is 'tag(member)', 'keys', 'kind' or 'match' [unknown-value]"
    ),
    (
      "types:\n  A: { alias: string! }",
      "4:15: error: 'alias' takes a type and perhaps its revisions, no '!', 'required' or 'was' [specification-syntax]"
    ),
    (
      "types:\n  A: { only: 2001-01-01, since: 2001-01-01 }",
      "4:14: error: 'only' excludes 'since' and 'until' [contradiction]"
    ),
    ("errors:\n  A: {}", "4:3: error: error 'A' has no 'code' [missing-key]"),
    (
      "types:\n  A: { check: [odd] }",
      "4:16: error: a check is 'at-least-one(field, …)' or 'required-when(field=value, field, …)' [unknown-value]"
    ),
    ("types:\n  A: { check: [1] }", "4:16: error: 'check' is a number, expected a string [wrong-kind]"),
    ("types:\n  A: { check: [\"at-least-one(a, b\"] }", "4:34: error: expected ')' [specification-syntax]"),
    (
      "types:\n  A: { check: [required-when(a)] }",
      "4:31: error: expected a value and the fields that it requires: 'field=value, field' [specification-syntax]"
    ),
    (
      "types:\n  A: { check: [required-when(a=x)] }",
      "4:33: error: expected a value and the fields that it requires: 'field=value, field' [specification-syntax]"
    ),
    (
      "types:\n  A: { check: [\"required-when(a=x, b)!\"] }",
      "4:38: error: expected ')' [specification-syntax]"
    ),
    (
      "methods:\n  m: { from: client }",
      "4:3: error: method 'm' has neither 'request' nor 'notification', which name its message type [missing-key]"
    ),
    (
      "methods:\n  m: { notification: N, from: nobody }",
      "4:31: error: 'nobody' is no value of 'from', which is one of 'client', 'server', 'both', 'server-embedded' [unknown-value]"
    ),
  ])
  func `a wrong form is located`(source: String, complaint: String) {
    #expect(complaints(revisions + source) == [complaint])
  }

  @Test(arguments: [
    (
      "strin",
      "6:10: error: 'strin' is not a built-in type, and types of a description begin with a capital: did you mean 'string'? [unknown-type]"
    ),
    (
      "string since 2001-01-02",
      "6:23: error: '2001-01-02' is not a revision of this description: did you mean 2001-01-01? [unknown-revision]"
    ),
    (
      "string sinec 2001-01-01",
      "6:17: error: 'sinec' does not belong after a type: did you mean 'since'? [specification-syntax]"
    ),
    (
      "string since 2002-02-02 until 2001-01-01",
      "6:10: error: the span 2002-02-02..2001-01-01 ends before it starts [empty-span]"
    ),
    (
      "string required 2002-02-02..2001-01-01",
      "6:26: error: the span 2002-02-02..2001-01-01 ends before it starts [empty-span]"
    ),
    ("list<string", "6:21: error: expected '>' [specification-syntax]"),
    ("list", "6:14: error: expected '<' [specification-syntax]"),
    (
      "enum(a|b since 2001-01-02)",
      "6:25: error: '2001-01-02' is not a revision of this description: did you mean 2001-01-01? [unknown-revision]"
    ),
    (
      "enum(a since 2001-01-01 untli 2002-02-02|b)",
      "6:34: error: after a value come 'since', 'until' or 'only', not 'untli' [specification-syntax]"
    ),
    (
      "enum(a since 2002-02-02 until 2001-01-01)",
      "6:34: error: the span 2002-02-02..2001-01-01 ends before it starts [empty-span]"
    ),
    ("enum(a|)", "6:17: error: expected a value of the enumeration [specification-syntax]"),
    (
      "int(1)",
      "6:14: error: bounds are written 'lowest...highest', either may be left out [specification-syntax]"
    ),
    ("int(5...1)", "6:14: error: the bounds 5...1 leave no value [specification-syntax]"),
    ("string was any", "6:24: error: expected 'in' and a span after 'was' [specification-syntax]"),
  ])
  func `a wrong specification is located inside its string`(specification: String, complaint: String) {
    #expect(complaints(revisions + "types:\n  A:\n    fields:\n      a: \(specification)") == [complaint])
  }

  @Test func `one thing described in two files is an error, with a note at the first`() {
    let found = complaints(revisions + "types: { A: {} }", "types: { A: {} }")
    #expect(
      found == ["1:10: error: 'types.A' is described twice [duplicate-key]\n3:10: note: first described here"]
    )
  }

  @Test func `all errors of a run are reported`() {
    let source = """
      types:
        A: { fields: { a: strin, b: list<, c: string! } }
        B: { enum: 7, colour: red }
      """
    #expect(complaints(revisions + source).count == 4)
  }
}
