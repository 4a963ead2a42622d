import ProtocolModel

extension DescriptionDecoder {
  mutating func info(_ node: Node, file: Node) -> ProtocolInfo {
    let range = file.map?.first { $0.name == "protocol" }?.key.range ?? node.range
    guard check(node, keys: DescriptionKeys.info, of: "'protocol'") else { return ProtocolInfo() }
    var info = ProtocolInfo(
      name: string(node, key: "name"),
      facts: facts(node, at: Name(text: "protocol", range: range), span: .always))
    if let capabilities = node["capabilities"],
      check(capabilities, keys: DescriptionKeys.sides, of: "'capabilities'")
    {
      info.capabilities = sides(capabilities)
    }
    info.extensionsMember = string(node, key: "extensions")
    info.resultTag = node["results"].flatMap { resultTag($0) }
    return info
  }

  /// A type for each side that has one.
  mutating func sides(_ node: Node) -> [Direction: Reference] {
    var sides: [Direction: Reference] = [:]
    sides[.client] = reference(node, key: "client")
    sides[.server] = reference(node, key: "server")
    return sides
  }

  private mutating func resultTag(_ node: Node) -> ResultTag? {
    guard check(node, keys: DescriptionKeys.results, of: "'results'") else { return nil }
    guard let member = string(node, key: "tag"), let complete = string(node, key: "complete") else {
      diagnostics.error(.missingKey, "'results' needs 'tag' and 'complete'", at: node.range)
      return nil
    }
    return ResultTag(member: member, complete: complete)
  }

  mutating func era(_ name: Name, _ node: Node) -> Era? {
    guard check(node, keys: DescriptionKeys.era, of: "era '\(name.text)'") else { return nil }
    return Era(
      name: name.text, opens: reference(node, key: "opens"), opened: reference(node, key: "opened"),
      discovers: reference(node, key: "discovers"), facts: facts(node, at: name, span: .always))
  }

  mutating func revision(_ name: Name, _ node: Node) -> Revision? {
    if !isDate(name.text) {
      diagnostics.error(
        .unknownRevision, "a revision is named by its date, such as 2026-07-28", at: name.range)
    }
    guard check(node, keys: DescriptionKeys.revision, of: "revision '\(name.text)'") else { return nil }
    guard let era = reference(node, key: "era") else {
      if node["era"] == nil {
        diagnostics.error(.missingKey, "revision '\(name.text)' has no 'era'", at: name.range)
      }
      return nil
    }
    return Revision(
      date: name.text, era: era, allowsBatches: bool(node, key: "batches"),
      facts: facts(node, at: name, span: .always))
  }

  /// Whether a text has the form of an ISO date.
  func isDate(_ text: String) -> Bool {
    let shape = text.utf8.map {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) ? UInt8(ascii: "0") : $0
    }
    return shape == Array("0000-00-00".utf8)
  }

  mutating func error(_ name: Name, _ node: Node) -> ErrorCode? {
    guard check(node, keys: DescriptionKeys.error, of: "error '\(name.text)'") else { return nil }
    guard let code = int(node, key: "code") else {
      if node["code"] == nil {
        diagnostics.error(.missingKey, "error '\(name.text)' has no 'code'", at: name.range)
      }
      return nil
    }
    return ErrorCode(
      name: name.text, code: code, httpStatus: httpStatus(node),
      data: node["data"].flatMap { field(Name(text: "data", range: $0.range), $0) }?.type,
      replacedBy: reference(node, key: "replaced-by"), officialNames: officialNames(node),
      facts: facts(node, at: name))
  }

  /// `http: 400`, or `http: 404 since 2026-07-28`.
  private mutating func httpStatus(_ node: Node) -> Ranged<Int>? {
    guard let value = node["http"] else { return nil }
    guard let text = value.string else { return int(node, key: "http").map { Ranged($0) } }
    var scanner = SpecificationScanner(value, text: text)
    let number = scanner.word(until: " ")
    guard let status = Int(number) else {
      diagnostics.error(
        .specificationSyntax, "an HTTP status is a number, perhaps with a span", at: scanner.range(from: 0))
      return nil
    }
    return spanAndWord(&scanner, word: nil).map { Ranged(status, span: $0.span) }
  }
}
