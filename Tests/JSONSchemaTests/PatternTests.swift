import JSONSchema
import Testing

@Suite("Patterns") struct PatternTests {
  @Test(
    "a pattern matches what it says",
    arguments: [
      ("", ["", "a"], []),
      ("a", ["a", "xay"], ["", "b"]),
      ("^a$", ["a"], ["ab", "ba", "a\n"]),
      ("^(?:ab|cd)+$", ["ab", "cdab"], ["", "abc"]),
      ("^(?<year>\\d{4})-\\d\\d$", ["2026-11"], ["202-11", "2026-1"]),
      ("^a{2,3}$", ["aa", "aaa"], ["a", "aaaa"]),
      ("^a{2,}$", ["aa", "aaaaaa"], ["a"]),
      ("^a{2}$", ["aa"], ["a", "aaa"]),
      ("^a{0}b$", ["b"], ["ab"]),
      ("^a*?b+?c??$", ["b", "aabbc"], ["a", "c"]),
      ("^[a-c_-]+$", ["abc", "-_"], ["d", ""]),
      ("^[^a-c]$", ["d", "\n", "é"], ["a", "dd"]),
      ("^[]$", [], ["", "a"]),
      ("^[^]$", ["a", "\n"], [""]),
      ("^[\\w.-]+$", ["a.b-c_1"], ["a b", "é"]),
      ("^.$", ["a", "é", "😀"], ["\n", "\r", "\u{2028}", ""]),
      ("^\\s$", [" ", "\t", "\u{A0}", "\u{FEFF}", "\u{3000}"], ["a", "\u{200B}"]),
      ("^\\S$", ["a", "😀"], [" ", "\u{2003}"]),
      ("^\\D\\W$", ["a ", "é-"], ["1 ", "ab"]),
      ("\\bcat\\b", ["cat", "a cat."], ["cats", "concat"]),
      ("\\Bcat", ["concat"], ["cat"]),
      ("^\\x41\\u0042\\u{43}\\cJ$", ["ABC\n"], ["ABC"]),
      ("^\\u{1F600}$", ["😀"], ["x"]),
      ("^\\uD83D\\uDE00$", ["😀"], ["x"]),
      ("^[\\uD83D\\uDE00-\\uD83D\\uDE02]$", ["😁"], ["x"]),
      ("^[\\b]$", ["\u{8}"], ["b"]),
      ("^\\t\\n\\v\\f\\r\\0$", ["\t\n\u{B}\u{C}\r\0"], ["t"]),
      ("^\\^\\$\\.\\*\\/\\-$", ["^$.*/-"], [""]),
      ("^a{,2}b{x}]$", ["a{,2}b{x}]"], ["ab"]),
      ("^\\p{Letter}+$", ["πρó", "a"], ["1", "_"]),
      ("^\\p{Lu}\\p{Ll}*$", ["Élan", "A"], ["élan"]),
      ("^\\P{L}$", ["1", "-"], ["a", "ж"]),
      ("^[\\p{Nd}\\p{Sc}]+$", ["٣€4"], ["a"]),
      ("^[^\\p{L}\\d]$", ["-", "€"], ["a", "ж", "1"]),
      ("^[^\\W]$", ["a", "_"], ["-", "é"]),
      ("^\\p{gc=Uppercase_Letter}\\p{ASCII}\\p{Any}$", ["Éa😀"], ["éa😀"]),
      ("^\\p{Emoji_Presentation}$", ["😀"], ["a"]),
      ("^(|a)*b$", ["b", "aab"], ["a"]),
      ("^(a*)*$", ["", "aaaa"], ["b"]),
      ("(^a|b$)", ["ax", "xb"], ["xax"]),
      ("^(a|ab)(c|bcd)$", ["abcd", "ac", "abc"], ["abd"]),
      ("x*", ["", "y"], []),
      ("^e\u{301}$", ["e\u{301}"], ["\u{E9}"]),
    ])
  func matching(_ pattern: String, _ matched: [String], _ others: [String]) throws {
    let pattern = try Pattern(pattern)
    for text in matched { #expect(pattern.matches(text), "\(text)") }
    for text in others { #expect(!pattern.matches(text), "\(text)") }
  }

  @Test(
    "what is ill-formed, or cannot be matched in linear time, is refused at its place",
    arguments: [
      ("(a", "the group is not closed", 0),
      ("ab)", "\")\" closes no group", 2),
      ("a[b", "the class is not closed", 1),
      ("[b-a]", "the range in the class is out of order", 1),
      ("[\\d-a]", "a range in a class needs a character at each end", 1),
      ("*a", "there is nothing for \"*\" to repeat", 0),
      ("a|+", "there is nothing for \"+\" to repeat", 2),
      ("a**", "there is nothing for \"*\" to repeat", 2),
      ("{2}", "there is nothing for the quantifier to repeat", 0),
      ("a{3,2}", "the quantifier's numbers are out of order", 1),
      ("^*", "an assertion takes no place and cannot be repeated", 1),
      ("a\\", "the pattern ends with a backslash", 1),
      ("\\q", "the escape \"\\q\" is not known", 0),
      ("\\x4", "\"\\x\" needs two hexadecimal digits", 0),
      ("\\u12", "\"\\u\" needs four hexadecimal digits", 0),
      ("\\u{110000}", "there is no such character", 0),
      ("\\u{}", "\"\\u{\" needs hexadecimal digits and a closing brace", 0),
      ("\\01", "octal escapes are not supported", 0),
      ("\\c1", "\"\\c\" needs a letter", 0),
      ("\\p{Nope}", "the property \"Nope\" is not known", 0),
      ("\\pL", "a property needs a name in braces", 0),
      ("\\p{L", "the property's name is not complete", 0),
      ("(a)\\1", "back-references are not supported", 3),
      ("(?<x>a)\\k<x>", "back-references are not supported", 7),
      ("(?=a)", "looking ahead with \"(?=\" is not supported", 0),
      ("a(?!b)", "looking ahead with \"(?!\" is not supported", 1),
      ("(?<=a)", "looking behind with \"(?<=\" is not supported", 0),
      ("(?<!a)", "looking behind with \"(?<!\" is not supported", 0),
      ("(?i:a)", "this kind of group is not supported", 0),
      ("(?<a", "the group's name is not complete", 3),
      ("(?<a b>c)", "a group's name cannot have \" \"", 4),
    ])
  func faults(_ pattern: String, _ message: String, _ offset: Int) {
    #expect(throws: PatternError(message, offset: offset)) { try Pattern(pattern) }
  }
}
