import ProtocolModel

extension DescriptionDecoder {
  /// Nested deeper than this, a type is a mistake or an attack.
  private static let depthLimit = 16

  mutating func typeExpression(_ scanner: inout SpecificationScanner, depth: Int = 0) -> TypeExpression? {
    guard depth < Self.depthLimit else {
      diagnostics.error(.specificationSyntax, "types are nested too deep", at: scanner.range())
      return nil
    }
    let start = scanner.offset
    let word = scanner.word()
    let range = scanner.range(from: start)
    let base: TypeExpression?
    switch word {
    case "list": base = element(&scanner, depth).map { .list($0) }
    case "map": base = element(&scanner, depth).map { .map($0) }
    case "one-or-list": base = element(&scanner, depth).map { .oneOrList($0) }
    case "nullable": base = element(&scanner, depth).map { .nullable($0) }
    case "enum": base = values(&scanner, at: range)
    case "const": base = constant(&scanner)
    case "struct":
      base = .inline(
        TypeDeclaration(name: "", shape: .object(ObjectShape()), facts: Facts(source: Source(range))))
    case "":
      diagnostics.error(.specificationSyntax, "expected a type", at: scanner.range())
      base = nil
    default: base = named(word, at: range)
    }
    guard let base, scanner.take("(") else { return base }
    return bounds(&scanner).map { .bounded(base, $0) }
  }

  private mutating func named(_ word: String, at range: SourceRange) -> TypeExpression? {
    if let builtin = Builtin(rawValue: word) { return .builtin(builtin) }
    guard word.first?.isUppercase == true else {
      let known =
        Builtin.allCases.map(\.rawValue) + ["list", "map", "one-or-list", "nullable", "enum", "struct"]
      let hint = nearest(word, in: known).map { ": did you mean '\($0)'?" } ?? ""
      diagnostics.error(
        .unknownType,
        "'\(word)' is not a built-in type, and types of a description begin with a capital\(hint)",
        at: range)
      return nil
    }
    return .named(Reference(word, source: Source(range)))
  }

  private mutating func element(_ scanner: inout SpecificationScanner, _ depth: Int) -> TypeExpression? {
    guard expect("<", &scanner), let element = typeExpression(&scanner, depth: depth + 1),
      expect(">", &scanner)
    else { return nil }
    return element
  }

  private mutating func values(_ scanner: inout SpecificationScanner, at range: SourceRange)
    -> TypeExpression?
  {
    guard expect("(", &scanner) else { return nil }
    var cases: [EnumerationCase] = []
    repeat {
      let start = scanner.offset
      var ahead = scanner
      let value = Self.withoutSpan(ahead.word(until: "|)"))
      guard scanner.take(value), !value.isEmpty else {
        diagnostics.error(.specificationSyntax, "expected a value of the enumeration", at: scanner.range())
        return nil
      }
      let source = Source(scanner.range(from: start))
      guard let span = valueSpan(&scanner) else { return nil }
      cases.append(EnumerationCase(value: value, facts: Facts(span: span, source: source)))
    } while scanner.take("|")
    guard expect(")", &scanner) else { return nil }
    return .inline(
      TypeDeclaration(
        name: "", shape: .enumeration(EnumerationShape(cases: cases)), facts: Facts(source: Source(range))))
  }

  /// A value without the words for its revisions. It may have spaces.
  private static func withoutSpan(_ text: String) -> String {
    let words = ["since", "until", "only"].compactMap { text.firstRange(of: " \($0) ")?.lowerBound }
    return String(text[..<(words.min() ?? text.endIndex)])
  }

  /// The revisions of a value inside of `enum(…)`.
  private mutating func valueSpan(_ scanner: inout SpecificationScanner) -> RevisionSpan? {
    var span = RevisionSpan.always
    while scanner.take(" ") {
      let start = scanner.offset
      let keyword = scanner.word()
      let range = scanner.range(from: start)
      guard ["since", "until", "only"].contains(keyword) else {
        diagnostics.error(
          .specificationSyntax, "after a value come 'since', 'until' or 'only', not '\(keyword)'", at: range)
        return nil
      }
      guard bound(keyword, of: &span, &scanner) else { return nil }
      guard !span.isEmpty else {
        diagnostics.error(.emptySpan, "the span \(span) ends before it starts", at: range)
        return nil
      }
    }
    return span
  }

  private mutating func constant(_ scanner: inout SpecificationScanner) -> TypeExpression? {
    scanner.skipSpaces()
    let text = scanner.word(until: " !")
    guard text.isEmpty else { return .constant(text) }
    diagnostics.error(.specificationSyntax, "expected the constant's text", at: scanner.range())
    return nil
  }

  private mutating func bounds(_ scanner: inout SpecificationScanner) -> Bounds? {
    let start = scanner.offset
    let text = scanner.word(until: ")")
    let range = scanner.range(from: start)
    guard expect(")", &scanner) else { return nil }
    guard let dots = text.firstRange(of: "...") else {
      diagnostics.error(
        .specificationSyntax, "bounds are written 'lowest...highest', either may be left out", at: range)
      return nil
    }
    let lower = String(text[..<dots.lowerBound])
    let upper = String(text[dots.upperBound...])
    for side in [lower, upper] where !side.isEmpty && Double(side)?.isFinite != true {
      diagnostics.error(.specificationSyntax, "'\(side)' is not a number", at: range)
      return nil
    }
    if let low = Double(lower), let high = Double(upper), high < low {
      diagnostics.error(.specificationSyntax, "the bounds \(text) leave no value", at: range)
      return nil
    }
    return Bounds(lower: lower.isEmpty ? nil : lower, upper: upper.isEmpty ? nil : upper)
  }

  private mutating func expect(_ text: String, _ scanner: inout SpecificationScanner) -> Bool {
    if scanner.take(text) { return true }
    diagnostics.error(.specificationSyntax, "expected '\(text)'", at: scanner.range())
    return false
  }
}
