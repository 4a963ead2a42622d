import TestSupport
import Testing
import URITemplate

@Suite("Random templates")
struct RandomTemplateTests {
  @Test("what they expand to they match, with values that give the same URI")
  func expanded() throws {
    var random = SplitMix(state: 1)
    for _ in 0..<Fuzz.rounds(2000) {
      let (text, names) = template(using: &random)
      let template = try URITemplate(text)
      var values: [String: URITemplate.Value] = [:]
      for name in names where Int.random(in: 0..<5, using: &random) > 0 {
        let isPrefixed = template.variables.contains { $0.name == name && $0.prefixLength != nil }
        values[name] = value(mayBeComposite: !isPrefixed, using: &random)
      }
      expectRoundTrip(template, try template.expand(values), mustMatch: true)
    }
  }

  @Test("what they match is what they could have made")
  func others() throws {
    var random = SplitMix(state: 2)
    let pieces = [
      "a", "b", "v0", "v1", "v2", "=", "&", "?", "/", ".", ",", ";", "#", "%20", "%C3%A9", "%c3", "%A9",
      "%25", "%41",
      "-", "!", "%2C",
    ]
    for _ in 0..<Fuzz.rounds(4000) {
      let template = try URITemplate(template(using: &random).text)
      let uri = (0..<Int.random(in: 0...9, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
      expectRoundTrip(template, uri)
    }
  }

  /// Each variable once: a repeated one is not looked for in every way.
  private func template(using random: inout SplitMix) -> (text: String, names: [String]) {
    var text = ""
    var names: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      text += ["", "a", "/", "-", ".", "%20", "b,"][Int.random(in: 0..<7, using: &random)]
      let kind = URITemplate.Operator.allCases[Int.random(in: 0..<8, using: &random)]
      let variables = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        names.append("v\(names.count)")
        return "v\(names.count - 1)" + ["", "", "", "*", ":1", ":3"][Int.random(in: 0..<6, using: &random)]
      }
      text += "{\(kind.rawValue)\(variables.joined(separator: ","))}"
    }
    return (text, names)
  }

  private func value(mayBeComposite: Bool, using random: inout SplitMix) -> URITemplate.Value {
    func string() -> String {
      let pieces = [
        "a", "b", "v1", "\u{E9}", "%", "%41", "%c3", "%C3%A9", "/", ".", ",", "=", "&", ";", "?", " ", "-",
      ]
      return (0..<Int.random(in: 0...4, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
    }
    let count = Int.random(in: 0...3, using: &random)
    return switch mayBeComposite ? Int.random(in: 0..<3, using: &random) : 0 {
    case 0: .string(string())
    case 1: .list((0..<count).map { _ in string() })
    default: .pairs((0..<count).map { _ in URITemplate.Pair(string(), string()) })
    }
  }
}
