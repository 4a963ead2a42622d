import ProtocolModel

extension DescriptionDecoder {
  /// `at-least-one(a, b)` or `required-when(kind=big, size)`.
  mutating func objectCheck(_ node: Node) -> ObjectCheck? {
    guard let text = string(node, "check") else { return nil }
    var scanner = SpecificationScanner(node, text: text)
    if scanner.take("at-least-one(") { return names(&scanner).map { .atLeastOne($0) } }
    if scanner.take("required-when(") { return requiredWhen(&scanner) }
    diagnostics.error(
      .unknownValue, "a check is 'at-least-one(field, …)' or 'required-when(field=value, field, …)'",
      at: node.range)
    return nil
  }

  private mutating func requiredWhen(_ scanner: inout SpecificationScanner) -> ObjectCheck? {
    let start = scanner.offset
    let name = scanner.word(until: "=,)")
    let field = Reference(name, source: Source(scanner.range(from: start)))
    guard scanner.take("="), case let value = scanner.word(until: ",)"), scanner.take(",") else {
      diagnostics.error(
        .specificationSyntax, "expected a value and the fields that it requires: 'field=value, field'",
        at: scanner.range())
      return nil
    }
    return names(&scanner).map { .requiredWhen(field: field, value: value, $0) }
  }

  /// Names of fields up to the closing parenthesis.
  private mutating func names(_ scanner: inout SpecificationScanner) -> [Reference]? {
    var names: [Reference] = []
    repeat {
      scanner.skipSpaces()
      let start = scanner.offset
      let name = scanner.word(until: ",)")
      names.append(Reference(name, source: Source(scanner.range(from: start))))
    } while scanner.take(",")
    guard scanner.take(")"), scanner.isAtEnd else {
      diagnostics.error(.specificationSyntax, "expected ')'", at: scanner.range())
      return nil
    }
    return names
  }
}
