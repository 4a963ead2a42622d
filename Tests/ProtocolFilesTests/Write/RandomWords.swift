import ProtocolModel

/// What random descriptions are made of.
extension RandomDescription {
  mutating func facts(span: RevisionSpan) -> Facts {
    Facts(
      span: span, doc: maybe { $0.prose() }, swiftName: maybe { $0.text() },
      deprecation: maybe { Deprecation(since: Self.dates[1], note: "T-1; " + $0.prose()) },
      evidence: maybe { $0.prose() }, todo: maybe { [$0.text(), "doc"] } ?? [])
  }

  /// What may be said where there are fewer keys.
  mutating func plainFacts() -> Facts {
    Facts(doc: maybe { $0.prose() }, evidence: maybe { $0.prose() })
  }

  mutating func span() -> RevisionSpan {
    let dates = [Self.dates[number(below: 3)], Self.dates[number(below: 3)]].sorted()
    return RevisionSpan(since: chance() ? dates[0] : nil, until: chance() ? dates[1] : nil)
  }

  mutating func chance() -> Bool { number(below: 2) == 0 }

  mutating func maybe<Value>(_ make: (inout RandomDescription) -> Value) -> Value? {
    chance() ? make(&self) : nil
  }

  mutating func unique(_ make: (inout RandomDescription) -> String) -> [String] {
    var names: [String] = []
    for _ in 0..<number(below: 4) {
      let name = make(&self)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// A text without the characters that end a word.
  mutating func word() -> String {
    let words = ["a", "b.c", "null", "_meta", "größe", "x/y", "#1", "-2", "server.tools", "'"]
    return words[number(below: words.count)]
  }

  mutating func typeName() -> String {
    let names = ["A", "Tool", "Größe", "Ümlaut"]
    return names[number(below: names.count)]
  }

  mutating func text() -> String {
    let texts = [
      "", "a", "b", "1", "null", "true", "~", "2001-01-01", "a: b", "a #b", "- a", "[a]", "{b}: {c}", "a, b",
      "\"a\"",
      "it's", " a", "a ", "<<", "*a", "&a", "!a", "%", "@a", "`a`", "..", "...", "---", "a\nb", "é", "a?",
      "type=a & b",
    ]
    return texts[number(below: texts.count)]
  }

  mutating func prose() -> String {
    let count = 1 + number(below: 30)
    let breaks = [" ", " ", " ", " ", " ", " ", " ", " ", "  ", "\n", "\n\n"]
    return (0..<count).map { _ in
      text() + "word" + breaks[number(below: breaks.count)]
    }.joined() + "end"
  }
}
