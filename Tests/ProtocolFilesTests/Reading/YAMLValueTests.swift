import Testing

/// What YAML texts mean.
@Suite struct YAMLValueTests {
  @Test(arguments: [
    // The core schema of YAML 1.2
    ("", "null"), ("~", "null"), ("null", "null"), ("Null", "null"), ("NULL", "null"),
    ("nULL", "\"nULL\""), ("true", "true"), ("True", "true"), ("FALSE", "false"),
    ("no", "\"no\""), ("yes", "\"yes\""), ("off", "\"off\""), ("y", "\"y\""),
    ("2025-06-18", "\"2025-06-18\""), ("12:30", "\"12:30\""), ("1.2.3", "\"1.2.3\""),
    ("0", "0"), ("-0", "-0"), ("12", "12"), ("+1", "1"), ("007", "7"), ("-007", "-7"), ("000", "0"),
    ("0x1F", "31"), ("0xff", "255"), ("0o17", "15"), ("-0x1F", "\"-0x1F\""), ("0x", "\"0x\""),
    ("0o8", "\"0o8\""), ("0xFFFFFFFFFFFFFFFF", "18446744073709551615"), ("1_000", "\"1_000\""),
    ("1.5", "1.5"), ("1.0", "1.0"), ("1.", "1.0"), (".5", "0.5"), ("-.5", "-0.5"), ("+.5e-3", "0.5e-3"),
    ("01.50", "1.50"), ("1e3", "1e3"), ("1E+3", "1E+3"), ("1.e3", "1.0e3"), ("1e400", "1e400"),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
    (".", "\".\""), (".e3", "\".e3\""), ("1e", "\"1e\""), ("e1", "\"e1\""), ("--1", "\"--1\""),
    ("1 2", "\"1 2\""), ("１", "\"１\""),
    // Only plain scalars are resolved.
    ("'12'", "\"12\""), ("\"true\"", "\"true\""), ("''", "\"\""), ("\"\\u0000\\u00e9\"", "\"\\0é\""),
    ("|\n  12", "\"12\\n\""), ("|-\n  12", "\"12\""), (">\n  a\n  b\n", "\"a b\\n\""),
    // Texts of descriptions need no quotes.
    ("schema! since 2025-06-18", "\"schema! since 2025-06-18\""),
    ("enum(forbidden|optional|required)", "\"enum(forbidden|optional|required)\""),
    ("list<Tool>!", "\"list<Tool>!\""),
    // Core tags
    ("!!str 12", "\"12\""), ("!!str", "\"\""), ("!!int '12'", "12"), ("!!float 1", "1"),
    ("!!null ''", "null"), ("!!bool \"true\"", "true"), ("!!seq [1]", "[1]"), ("!!map {a: 1}", "{a: 1}"),
    ("!<tag:yaml.org,2002:str> 1", "\"1\""),
    // Lists and maps
    ("[]", "[]"), ("{}", "{}"), ("[a, [b], {c: d}]", "[\"a\", [\"b\"], {c: \"d\"}]"),
    ("[a: 1, b]", "[{a: 1}, \"b\"]"),
    ("{a, b: }", "{a: null, b: null}"),
    ("{ ..2025-11-25: x, 2026-07-28..: y }", "{..2025-11-25: \"x\", 2026-07-28..: \"y\"}"),
    (
      "{1: a, true: b, .inf: i, 2025-06-18: c, ~: d, 0x1F: e}",
      "{1: \"a\", true: \"b\", .inf: \"i\", 2025-06-18: \"c\", ~: \"d\", 0x1F: \"e\"}"
    ),
    ("{'': a, \"<<\": b}", "{: \"a\", <<: \"b\"}"),
  ])
  func value(_ text: String, _ expected: String) {
    #expect(Reading.value("- \(text)\n") == "[\(expected)]")
  }

  @Test(arguments: [
    ("a: &x [1, {b: c}]\nd: *x\n", #"{a: [1, {b: "c"}], d: [1, {b: "c"}]}"#),
    ("&k a: &v b\nc: *k\n*v : *v\n", #"{a: "b", c: "a", b: "b"}"#),
    // A name taken anew, even inside its own value.
    ("[&x 1, *x, &x 2, *x]", "[1, 1, 2, 2]"),
    ("a: &x {b: &x 1}\nc: *x\n", "{a: {b: 1}, c: 1}"),
    // Comments, markers and directives around the one document
    ("# first\n%YAML 1.2\n---\n# then\na: 1 # one\n...\n# last\n", "{a: 1}"),
    ("\u{FEFF}a: 1\r\nb:\r\n  - x\r\n  - y\r\n", #"{a: 1, b: ["x", "y"]}"#),
    ("a: 1\rb: 2\r", "{a: 1, b: 2}"),
  ])
  func document(_ text: String, _ expected: String) {
    #expect(Reading.report(text) == "")
    #expect(Reading.value(text) == expected)
  }
}
