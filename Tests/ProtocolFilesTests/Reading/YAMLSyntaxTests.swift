import Testing

/// Text in, the one error out: where a person would look, in words that help.
@Suite struct YAMLSyntaxTests {
  @Test(arguments: [
    ("a: 1\nb\nc: 2\n", "2:1: error: expected `:` after this key"),
    ("a\nb: 1\n", "2:2: error: a `:` cannot stand here: check the indentation, and the line before"),
    ("a:\n  b: 1\nc\n", "3:1: error: expected `:` after this key"),
    ("a: 1\né b \n", "2:1: error: expected `:` after this key"),
    ("a: 1\n b: 2\n", "2:3: error: a `:` cannot stand here: check the indentation, and the line before"),
    ("ä: b: c\n", "1:6: error: a second `:` on one line: quote the text that holds it"),
    ("a: -\n", "1:4: error: a list entry cannot start here: put it on a line of its own, or quote the text"),
    ("a: @x\n", "1:4: error: a value cannot start with this character: quote it"),
    ("a: `x`\n", "1:4: error: a value cannot start with this character: quote it"),
    ("a:\n\tb: 1\n", "2:1: error: a tab cannot indent: use spaces"),
    ("a: b\n\tc\n", "2:1: error: a tab cannot indent: use spaces"),
    ("a: |\n\tb\n", "2:1: error: a tab cannot indent: use spaces"),
    ("a: [b:,c]\n", "1:6: error: a space must follow this `:`: quote the text if it is no key"),
    ("a: ? b\n", "1:4: error: a `?` cannot stand here: quote the text that it starts"),
    ("a: 1\nb: \"x\nc: 2\n", "2:4: error: the closing quote is missing"),
    ("a: 'x", "1:4: error: the closing quote is missing"),
    ("a: \"\\q\"\n", "1:5: error: no such escape: double the backslash, or use single quotes"),
    ("a: 'x' y\n", "1:8: error: expected the end of the line"),
    ("a: {b: 1}}\n", "1:10: error: expected the end of the line"),
    ("a: ]\n", "1:4: error: expected a value"),
    ("a: [,]\n", "1:5: error: expected a value"),
    (
      "a: **bold**\n",
      "1:4: error: a name must follow this character: quote the text if it is no alias or anchor"
    ),
    ("a: |x\n  b\n", "1:5: error: expected the text on the next line"),
    ("a: 1\n...\nb: 2\n", "3:1: error: expected nothing more after the document's end"),
    ("a: !x!y 1\n", "1:4: error: the tag starts with a handle that is not declared"),
    ("%YAML 3.0\n---\na: 1\n", "1:1: error: expected YAML 1.2"),
  ])
  func rejected(_ text: String, _ expected: String) {
    #expect(Reading.report(text) == "a.yaml:\(expected) [yaml-syntax]")
  }

  @Test(arguments: [
    (
      "a:\n  b: 1\n c: 2\n",
      "3:2: error: expected a key or the end of the map: check the indentation [yaml-syntax]",
      "1:1: note: the map starts here"
    ),
    (
      "a:\n  - x\n  y: 1\n",
      "3:3: error: expected `-` or the end of the list: check the indentation [yaml-syntax]",
      "2:3: note: the list starts here"
    ),
    (
      "é: [1, 2\nb: 3\n", "2:2: error: expected `,` or `]` [yaml-syntax]",
      "1:5: note: the list starts here"
    ),
    (
      "ab: {b: 1\nc: 2\n", "2:2: error: expected `,` or `}` [yaml-syntax]",
      "1:5: note: the map starts here"
    ),
    (
      "%FOO\n---\na\n", "1:5: error: not valid YAML: found unknown directive name [yaml-syntax]",
      "1:1: note: while scanning a directive"
    ),
  ])
  func rejectedWithNote(_ text: String, _ expected: String, _ note: String) {
    #expect(Reading.report(text) == "a.yaml:\(expected)\na.yaml:\(note)")
  }

  @Test func onlyTheFirstSyntaxError() {
    #expect(
      Reading.report("a: 1\na: 2\nb: @\nc: @\n") == """
        a.yaml:2:1: error: the key `a` is already used in this map [duplicate-key]
        a.yaml:1:1: note: it is first used here
        a.yaml:3:4: error: a value cannot start with this character: quote it [yaml-syntax]
        """)
  }
}
