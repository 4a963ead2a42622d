import ProtocolModel

extension DescriptionDecoder {
  mutating func method(_ name: Name, _ node: Node, group: String?) -> Method? {
    guard check(node, keys: DescriptionKeys.method, of: "method '\(name.text)'") else { return nil }
    guard let (kind, typeName) = kind(of: node, name) else { return nil }
    var method = Method(name: name.text, kind: kind, typeName: typeName, facts: facts(node, at: name))
    method.group = string(node, key: "group") ?? group
    method.from = senders(node, name)
    method.params = node["params"].flatMap { field(Name(text: "params", range: $0.range), $0) }
    method.result = reference(node, key: "result")
    method.alternatives = members(node, "or").compactMap { unionCase($0, $1) }
    method.task = task(node)
    method.needs = list(node, key: "needs").compactMap { need($0) }
    method.page = string(node, key: "page")
    method.isCacheable = bool(node, key: "cache")
    method.reportsProgress = bool(node, key: "progress", default: kind == .request)
    method.isCancellable = bool(node, key: "cancellable", default: kind == .request)
    method.isLongLived = bool(node, key: "long-lived")
    method.listenFilter = string(node, key: "listen")
    method.headers = node["headers"].map { headers($0) } ?? []
    if kind == .request, method.result == nil {
      diagnostics.error(.missingKey, "request '\(name.text)' has no 'result'", at: name.range)
    }
    return method
  }

  private mutating func kind(of node: Node, _ name: Name) -> (Method.Kind, String)? {
    switch (node["request"], node["notification"]) {
    case (let request?, nil): return string(request, "request").map { (.request, $0) }
    case (nil, let notification?): return string(notification, "notification").map { (.notification, $0) }
    case (nil, nil):
      diagnostics.error(
        .missingKey,
        "method '\(name.text)' has neither 'request' nor 'notification', which name its message type",
        at: name.range)
    case (_?, let notification?):
      diagnostics.error(
        .contradiction, "method '\(name.text)' is a request or a notification, not both",
        at: notification.range)
    }
    return nil
  }

  /// `from: client`, or a map of spans and senders.
  private mutating func senders(_ node: Node, _ name: Name) -> [Ranged<Direction>] {
    guard let value = node["from"] else {
      diagnostics.error(
        .missingKey, "method '\(name.text)' has no 'from', which says who sends it", at: name.range)
      return []
    }
    guard value.map != nil else { return choice(value, "from").map { [Ranged($0)] } ?? [] }
    return members(node, "from").compactMap { key, value in
      guard let span = span(key.text, at: key.range), let direction: Direction = choice(value, "from") else {
        return nil
      }
      return Ranged(direction, span: span)
    }
  }

  private mutating func task(_ node: Node) -> Ranged<Reference>? {
    guard let value = node["task"], let specification = typeAndSpan(value, "task") else { return nil }
    guard case .named(let reference) = specification.type else {
      diagnostics.error(.wrongKind, "'task' names a type of the description", at: value.range)
      return nil
    }
    return Ranged(reference, span: specification.span)
  }

  /// `server.tools`, `server.completions since 2025-03-26`, `server.tasks only 2025-11-25 when params.task`.
  private mutating func need(_ node: Node) -> Need? {
    guard let text = string(node, "needs") else { return nil }
    var scanner = SpecificationScanner(node, text: text)
    let path = scanner.word(until: " ")
    let range = scanner.range(from: 0)
    var need = Need(capability: Reference(path, source: Source(range)))
    guard let span = spanAndWord(&scanner, word: "when") else { return nil }
    need.span = span.span
    need.when = span.word
    return need
  }

  /// HTTP headers and what they mirror: `Mcp-Name: params.name since 2026-07-28`.
  mutating func headers(_ node: Node) -> [HeaderMirror] {
    guard let entries = node.map else {
      wrongKind(node, expected: "a map", of: "'headers'")
      return []
    }
    return entries.compactMap { entry in
      guard let text = string(entry.value, entry.name) else { return nil }
      var scanner = SpecificationScanner(entry.value, text: text)
      let path = scanner.word(until: " ")
      guard let span = spanAndWord(&scanner, word: nil) else { return nil }
      return HeaderMirror(name: entry.name, path: path, span: span.span, source: Source(entry.key.range))
    }
  }

  /// The clauses after a path: a span, and perhaps one other word with its argument.
  mutating func spanAndWord(
    _ scanner: inout SpecificationScanner, word: String?
  ) -> (span: RevisionSpan, word: String?)? {
    var result = (span: RevisionSpan.always, word: String?.none)
    scanner.skipSpaces()
    while !scanner.isAtEnd {
      let start = scanner.offset
      let keyword = scanner.word(until: " ")
      let keywordRange = scanner.range(from: start)
      scanner.skipSpaces()
      let argumentStart = scanner.offset
      let argument = scanner.word(until: " ")
      let argumentRange = scanner.range(from: argumentStart)
      scanner.skipSpaces()
      if keyword == word, word != nil {
        result.word = argument
        continue
      }
      guard ["since", "until", "only"].contains(keyword) else {
        diagnostics.error(.specificationSyntax, "'\(keyword)' does not belong here", at: keywordRange)
        return nil
      }
      guard let date = knownRevision(argument, at: argumentRange) else { return nil }
      if keyword != "until" { result.span.since = date }
      if keyword != "since" { result.span.until = date }
    }
    return result
  }
}
