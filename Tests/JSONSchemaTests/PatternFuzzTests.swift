import JSONSchema
import TestSupport
import Testing

@Suite("Patterns against the standard library's") struct PatternFuzzTests {
  @Test("random patterns match the same texts")
  func agreement() throws {
    var random = SplitMix(state: 2020)
    for _ in 0..<Fuzz.rounds(400) {
      let text = expression(depth: 3, &random)
      let pattern = try Pattern(text)
      // Boundaries of words need the general search, even where there is always one or none.
      let general = try Pattern("(?:\\b|\\B)(?:\(text))")
      let regex = try Regex(text).matchingSemantics(.unicodeScalar)
      for _ in 0..<10 {
        let subject = String(
          (0..<Int.random(in: 0...6, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" })
        let expected = try regex.firstMatch(in: subject) != nil
        #expect(pattern.matches(subject) == expected, "\(text) in \(subject)")
        #expect(general.matches(subject) == expected, "\(text) in \(subject), generally")
      }
    }
  }

  @Test("what is no pattern at all is refused or read, and never crashes")
  func damage() {
    var random = SplitMix(state: 12)
    let sources = ["^(?:[a-z]{1,3}|\\d+)*?$", "\\p{Lu}[^\\w-]{2}(?<n>x|)\\u{41}\\x41", "[\\d\\-a-f]+\\bq?"]
    for round in 0..<Fuzz.rounds(3000) {
      var bytes = Array(sources[round % sources.count].utf8)
      mutate(&bytes, using: &random)
      guard let text = String(validating: bytes, as: UTF8.self), let pattern = try? Pattern(text) else {
        continue
      }
      _ = pattern.matches("abc-123 A\nq")
    }
  }

  private func expression(depth: Int, _ random: inout SplitMix) -> String {
    let inner = depth > 0
    switch Int.random(in: 0..<(inner ? 9 : 5), using: &random) {
    case 0, 1: return ["a", "b", "c"].randomElement(using: &random) ?? "a"
    case 2: return "[ab]"
    case 3: return "[^a]"
    case 4: return ["^", "$", "."].randomElement(using: &random) ?? "."
    case 5: return "(?:\(expression(depth: depth - 1, &random))|\(expression(depth: depth - 1, &random)))"
    case 6: return expression(depth: depth - 1, &random) + expression(depth: depth - 1, &random)
    default:
      let quantifier = ["*", "+", "?", "{2}", "{0,2}", "{1,}"].randomElement(using: &random) ?? "*"
      return "(?:\(expression(depth: depth - 1, &random)))\(quantifier)"
    }
  }
}
