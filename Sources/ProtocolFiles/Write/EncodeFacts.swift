import ProtocolModel

extension DescriptionEncoder {
  /// What a part says about itself, but for its span.
  static func facts(_ facts: Facts) -> [String: WrittenNode?] {
    [
      "doc": facts.doc.map { .prose($0) },
      "swift": facts.swiftName.map { .string($0) },
      "deprecated": facts.deprecation.map { .prose("\($0.since) \($0.note)") },
      "evidence": facts.evidence.map { .prose($0) },
      "todo": .names(facts.todo),
    ]
  }

  /// What a part says about itself, with its span as keys.
  static func factsAndSpan(_ facts: Facts) -> [String: WrittenNode?] {
    self.facts(facts).adding(span(facts.span))
  }

  private static func span(_ span: RevisionSpan) -> [String: WrittenNode?] {
    if let since = span.since, since == span.until { return ["only": .string(since)] }
    return ["since": span.since.map { .string($0) }, "until": span.until.map { .string($0) }]
  }

  /// What official schemas call a part: one name for all revisions, or a map of spans to names.
  static func officialNames(_ names: [Ranged<OfficialName>]) -> WrittenNode? {
    func text(_ name: OfficialName) -> String {
      switch name {
      case .none: "none"
      case .named(let name): name
      }
    }
    if let only = names.first, names.count == 1, only.span == .always { return .string(text(only.value)) }
    return .parts(names.map { ($0.span.description, .string(text($0.value))) }, .inline)
  }
}

extension [String: WrittenNode?] {
  /// Both together. No key is in both.
  func adding(_ others: Self) -> Self { merging(others) { own, _ in own } }
}
