import ProtocolModel

extension DescriptionDecoder {
  /// What any part may say about itself, but for the span of fields and cases, which their `is` gives.
  mutating func facts(_ node: Node, at name: Name, span: RevisionSpan? = nil) -> Facts {
    Facts(
      span: span ?? self.span(node), doc: string(node, key: "doc"), swiftName: string(node, key: "swift"),
      deprecation: deprecation(node), evidence: string(node, key: "evidence"),
      todo: list(node, key: "todo").compactMap { string($0, "todo") }, source: name.source)
  }

  /// The span of `since`, `until` and `only`.
  mutating func span(_ node: Node) -> RevisionSpan {
    var span = RevisionSpan()
    if let value = node["since"] { span.since = date(value, "since") }
    if let value = node["until"] { span.until = date(value, "until") }
    if let value = node["only"] {
      let only = date(value, "only")
      if span != RevisionSpan() {
        diagnostics.error(.contradiction, "'only' excludes 'since' and 'until'", at: value.range)
      }
      span = RevisionSpan(since: only, until: only)
    }
    if span.isEmpty, let end = node["until"] {
      diagnostics.error(.emptySpan, "the span \(span) ends before it starts", at: end.range)
      return .always
    }
    return span
  }

  private mutating func date(_ node: Node, _ key: String) -> String? {
    guard let text = string(node, key) else { return nil }
    return knownRevision(text, at: node.range)
  }

  /// The revision itself where the description has it; reported otherwise.
  mutating func knownRevision(_ text: String, at range: SourceRange) -> String? {
    if revisions.contains(text) { return text }
    let hint = nearest(text, in: revisions).map { ": did you mean \($0)?" } ?? ""
    diagnostics.error(.unknownRevision, "'\(text)' is not a revision of this description\(hint)", at: range)
    return nil
  }

  /// A span as text: `2025-06-18..`, `..2025-11-25`, `2025-03-26..2025-11-25` or one revision.
  mutating func span(_ text: String, at range: SourceRange) -> RevisionSpan? {
    guard let dots = text.firstRange(of: "..") else {
      return knownRevision(text, at: range).map { RevisionSpan(since: $0, until: $0) }
    }
    let since = String(text[..<dots.lowerBound])
    let until = String(text[dots.upperBound...])
    let span = RevisionSpan(
      since: since.isEmpty ? nil : knownRevision(since, at: range),
      until: until.isEmpty ? nil : knownRevision(until, at: range))
    guard span.isEmpty else { return span }
    diagnostics.error(.emptySpan, "the span \(text) ends before it starts", at: range)
    return nil
  }

  private mutating func deprecation(_ node: Node) -> Deprecation? {
    guard let value = node["deprecated"], let text = string(value, "deprecated") else { return nil }
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let since = knownRevision(String(first), at: value.range) else {
      return nil
    }
    guard parts.count == 2 else {
      diagnostics.error(
        .missingKey, "'deprecated' says the revision, then the reason: '2026-07-28 SEP-2577; use … instead'",
        at: value.range)
      return nil
    }
    return Deprecation(since: since, note: String(parts[1]))
  }
}
