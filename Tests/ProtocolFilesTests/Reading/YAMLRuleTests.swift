import ProtocolFiles
import ProtocolModel
import Testing

/// What YAML allows but descriptions do not; all errors of a file are reported.
@Suite struct YAMLRuleTests {
  @Test(arguments: [
    ("", "1:1: error: the file is empty [empty-file]"),
    ("# only a comment\n", "1:1: error: the file is empty [empty-file]"),
    ("\u{FEFF}\n\n", "1:1: error: the file is empty [empty-file]"),
    ("---\n", "2:1: error: the document is empty [empty-file]"),
    ("a: 1\n---\nb: 2\n", "2:1: error: a second document starts here: a file holds one [several-documents]"),
    ("? [a]\n: 1\n", "1:3: error: a key is a text, not a list [invalid-key]"),
    ("é: {{b: 1}: 2}\n", "1:6: error: a key is a text, not a map [invalid-key]"),
    ("a: &x 1\n*x : 2\n", "2:1: error: a key is a text, not a number [invalid-key]"),
    ("?\n: x\n", "1:2: error: there is no key before this `:` [invalid-key]"),
    (
      "a:\n  <<: {b: 1}\n",
      "2:3: error: the merge key `<<` is not supported: write the entries out [merge-key]"
    ),
    ("name: x\nb: *nmae\n", "2:4: error: no `&nmae` before this alias [undefined-alias]"),
    (
      "a: &name x\nb: *nmae\n",
      "2:4: error: no `&nmae` before this alias, did you mean `*name`? [undefined-alias]"
    ),
    ("*a : 1\n", "1:1: error: no `&a` before this alias [undefined-alias]"),
    ("ü: .inf\n", "1:5: error: JSON has no number `.inf`: quote it if it is a text [unrepresentable-number]"),
    (
      "- -.INF\n", "1:3: error: JSON has no number `-.INF`: quote it if it is a text [unrepresentable-number]"
    ),
    ("- .NaN\n", "1:3: error: JSON has no number `.NaN`: quote it if it is a text [unrepresentable-number]"),
    (
      "- 0x10000000000000000\n",
      "1:3: error: the number `0x10000000000000000` is too large: write it in decimal digits "
        + "[unrepresentable-number]"
    ),
    ("- !!int x\n", "1:3: error: the tag `!!int` does not fit a string [tag-mismatch]"),
    ("- !!int 1.5\n", "1:3: error: the tag `!!int` does not fit a number [tag-mismatch]"),
    ("!!int x: 1\n", "1:1: error: the tag `!!int` does not fit a string [tag-mismatch]"),
    ("- &a !!map [1]\n", "1:6: error: the tag `!!map` does not fit a list [tag-mismatch]"),
    ("- !!seq x\n", "1:3: error: the tag `!!seq` does not fit a string [tag-mismatch]"),
    ("- a\0b\n", "1:4: error: a NUL byte is not allowed [control-character]"),
    (
      "é: x\u{7F}y\n",
      "1:6: error: the character U+007F is not allowed: write it as an escape in double quotes "
        + "[control-character]"
    ),
  ])
  func rejected(_ text: String, _ expected: String) {
    #expect(Reading.report(text) == "a.yaml:\(expected)")
  }

  @Test(arguments: ["!foo", "!", "!!set", "!!timestamp", "!<x>"])
  func unsupportedTag(_ tag: String) {
    let shown = tag == "!<x>" ? "x" : tag
    #expect(
      Reading.report("a: 'ü'\nb: &a \(tag) {c: d}\n") == """
        a.yaml:2:7: error: the tag `\(shown)` is not supported, only !!str, !!int, !!float, !!bool, !!null, \
        !!seq, !!map [unsupported-tag]
        """)
  }

  @Test func everyDuplicateKey() {
    #expect(
      Reading.report("a: 1\nb: {x: 1, x: 2}\n'a': 3\nc: 4\n\"\\x61\": 5\n") == """
        a.yaml:2:11: error: the key `x` is already used in this map [duplicate-key]
        a.yaml:2:5: note: it is first used here
        a.yaml:3:1: error: the key `a` is already used in this map [duplicate-key]
        a.yaml:1:1: note: it is first used here
        a.yaml:5:1: error: the key `a` is already used in this map [duplicate-key]
        a.yaml:1:1: note: it is first used here
        """)
    #expect(Reading.value("a: 1\na: 2\n") == "{a: 1}")
  }

  @Test func aliasInsideItsOwnValue() {
    #expect(
      Reading.report("a: &loop\n  b: [*loop]\n") == """
        a.yaml:2:7: error: `*loop` stands inside the value that it stands for [cyclic-alias]
        a.yaml:2:3: note: the value starts here
        """)
  }

  @Test func expandedAliasesAreCounted() {
    // Each line is ten times the line before.
    let laughs = (1...9).map { level in
      "l\(level): &l\(level) [" + Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ")
        + "]\n"
    }
    #expect(
      Reading.report("l0: &l0 x\n" + laughs.joined()) == """
        a.yaml:4:45: error: with this alias, more than 1000 aliases are expanded [too-many-aliases]
        """)
  }

  @Test func deepestNestingOnASmallStack() {
    // The readers keep their own stack; tests run on threads that have only 512 KiB on some systems.
    let deep = String(repeating: "[{\"a\": ", count: 128) + "1" + String(repeating: "}]", count: 128)
    for file in ["a.yaml", "a.json"] {
      #expect(Reading.report(deep, file: file, limits: NodeLimits(depth: .max)) == "")
      #expect(
        Reading.report("[" + deep + "]", file: file, limits: NodeLimits(depth: .max)).hasSuffix(
          "[nested-too-deep]"))
    }
  }

  @Test func limits() {
    let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(
      Reading.report(deep)
        == "a.yaml:1:65: error: more than 64 lists and maps lie inside each other [nested-too-deep]")
    #expect(Reading.report(String(deep.dropFirst().dropLast())) == "")
    #expect(
      Reading.report("a: &x [[1]]\nb: [*x]\n", limits: NodeLimits(depth: 3))
        == "a.yaml:2:5: error: more than 3 lists and maps lie inside each other [nested-too-deep]")
    #expect(
      Reading.report("[a, b, c]", limits: NodeLimits(nodes: 3))
        == "a.yaml:1:8: error: the file holds more than the 3 values allowed [too-many-values]")
    #expect(
      Reading.report("a: &x [1, 2]\nb: *x\n", limits: NodeLimits(nodes: 8))
        == "a.yaml:2:4: error: the file holds more than the 8 values allowed [too-many-values]")
    #expect(
      Reading.report("a: 12345", limits: NodeLimits(bytes: 7))
        == "a.yaml:1:1: error: the file has 8 bytes, more than the 7 allowed [file-too-large]")
    #expect(Reading.report(String(repeating: "[", count: 1_000_000)).hasSuffix("[nested-too-deep]"))
    #expect(Reading.report(String(repeating: "- ", count: 1_000_000)).hasSuffix("[nested-too-deep]"))
  }
}
