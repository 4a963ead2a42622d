import ProtocolModel

/// What a field's specification says: `<type>[!] [required R..|optional R] [since R|until R|only R] [was T in R]…`.
struct Specification {
  var type: TypeExpression
  var presence = Presence.optional
  var span = RevisionSpan.always
  var earlier: [EarlierType] = []
}

extension DescriptionDecoder {
  /// Reads a specification; nil, and reported, when it does not follow the grammar.
  mutating func specification(_ node: Node, _ what: String) -> Specification? {
    guard let text = string(node, what) else { return nil }
    var scanner = SpecificationScanner(node, text: text)
    guard let type = typeExpression(&scanner) else { return nil }
    var result = Specification(type: type)
    if case .constant = type { result.presence = .required }
    if scanner.take("!") { result.presence = .required }
    scanner.skipSpaces()
    while !scanner.isAtEnd {
      guard clause(&scanner, into: &result) else { return nil }
      scanner.skipSpaces()
    }
    if result.span.isEmpty {
      diagnostics.error(.emptySpan, "the span \(result.span) ends before it starts", at: node.range)
      return nil
    }
    return result
  }

  /// A type with a span, where nothing can be required and nothing was otherwise: a case, an alias, a task's result.
  mutating func typeAndSpan(_ node: Node, _ what: String) -> Specification? {
    guard let result = specification(node, what) else { return nil }
    guard result.presence == .optional, result.earlier.isEmpty else {
      diagnostics.error(
        .specificationSyntax, "'\(what)' takes a type and perhaps its revisions, no '!', 'required' or 'was'",
        at: node.range)
      return nil
    }
    return result
  }

  private mutating func clause(_ scanner: inout SpecificationScanner, into result: inout Specification)
    -> Bool
  {
    let start = scanner.offset
    let keyword = scanner.word()
    let keywordRange = scanner.range(from: start)
    switch keyword {
    case "since", "until", "only":
      return bound(keyword, of: &result.span, &scanner)
    case "required", "optional":
      guard let span = spanWord(&scanner) else { return false }
      result.presence = keyword == "required" ? .requiredIn(span) : .optionalIn(span)
    case "was":
      scanner.skipSpaces()
      guard let type = typeExpression(&scanner) else { return false }
      scanner.skipSpaces()
      guard scanner.take("in ") else {
        diagnostics.error(.specificationSyntax, "expected 'in' and a span after 'was'", at: scanner.range())
        return false
      }
      guard let span = spanWord(&scanner) else { return false }
      result.earlier.append(EarlierType(type: type, span: span))
    default:
      let known = ["since", "until", "only", "required", "optional", "was"]
      let hint = nearest(keyword, in: known).map { ": did you mean '\($0)'?" } ?? ""
      diagnostics.error(
        .specificationSyntax, "'\(keyword)' does not belong after a type\(hint)", at: keywordRange)
      return false
    }
    return true
  }

  /// The date after `since`, `until` or `only`.
  mutating func bound(
    _ keyword: String, of span: inout RevisionSpan, _ scanner: inout SpecificationScanner
  ) -> Bool {
    guard let date = revision(&scanner) else { return false }
    if keyword != "until" { span.since = date }
    if keyword != "since" { span.until = date }
    return true
  }

  private mutating func revision(_ scanner: inout SpecificationScanner) -> String? {
    scanner.skipSpaces()
    let start = scanner.offset
    let word = scanner.word()
    return knownRevision(word, at: scanner.range(from: start))
  }

  private mutating func spanWord(_ scanner: inout SpecificationScanner) -> RevisionSpan? {
    scanner.skipSpaces()
    let start = scanner.offset
    let word = scanner.word()
    return span(word, at: scanner.range(from: start))
  }
}
