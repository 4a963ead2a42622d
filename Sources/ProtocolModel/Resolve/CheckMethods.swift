extension Resolver {
  /// Parameters and results are objects, and what a method says about their members is true.
  mutating func checkMethods() {
    for method in model.description.methods {
      let params = method.params.flatMap { object($0.type, "params", of: method) }
      let result = method.result.flatMap { object(.named($0), "result", of: method) }
      if let page = method.page { checkPage(page, in: result, of: method) }
      for header in method.headers { checkPath(header, in: params) }
      checkSenders(of: method)
      checkIsNew(method)
      checkAlternatives(method.alternatives)
    }
    for header in model.description.headers where !["method", "revision"].contains(header.path) {
      diagnostics.error(
        .unknownValue, "a header of every message mirrors 'method' or 'revision'", at: header.source.range)
    }
  }

  private mutating func object(_ type: TypeExpression, _ what: String, of method: Method) -> TypeDeclaration?
  {
    guard isKnown(type) else { return nil }
    if case .declaration(let declaration) = model.underlying(type),
      declaration.object != nil || declaration.union != nil, case .named = type
    {
      return declaration
    }
    diagnostics.error(
      .wrongKind, "the \(what) of '\(method.name)' is '\(type)', which is no object of the description",
      at: type.references.first?.source.range ?? method.facts.source.range)
    return nil
  }

  private mutating func checkPage(_ page: String, in result: TypeDeclaration?, of method: Method) {
    guard let result else { return }
    let field = result.object?.fields.first { $0.name == page }
    if case .list = field?.type.unbounded { return }
    diagnostics.error(
      .unknownName, "'\(page)' is no list of '\(result.name)', so it cannot be returned page by page",
      at: method.facts.source.range)
  }

  /// `params.name` must be a field of the parameters.
  private mutating func checkPath(_ header: HeaderMirror, in params: TypeDeclaration?) {
    let parts = header.path.split(separator: ".").map(String.init)
    guard parts.count == 2, parts[0] == "params", let params else {
      diagnostics.error(
        .unknownName, "'\(header.path)' is no member of the parameters, such as 'params.name'",
        at: header.source.range)
      return
    }
    let names = params.object?.fields.map(\.name) ?? []
    if !names.contains(parts[1]) {
      unknown(Reference(parts[1], source: header.source), .unknownName, "field", among: names)
    }
  }

  /// What the protocol has in a revision cannot be another method there; what it gave up can be taken over.
  private mutating func checkIsNew(_ method: Method) {
    let twin = model.extended?.methods.first { $0.name == method.name && $0.kind == method.kind }
    guard let twin else { return }
    let shared = model.description.revisions.first {
      twin.facts.span.contains($0.date) && method.facts.span.contains($0.date)
    }
    guard let shared else { return }
    diagnostics.error(
      .contradiction,
      "the protocol has a method '\(method.name)' in \(shared.date): what is added to it stands in 'extends'",
      at: method.facts.source.range, notes: [.init("described here", at: twin.facts.source.range)])
  }

  /// Results of other types must say by the protocol's tag that they are.
  mutating func checkAlternatives(_ alternatives: [UnionCase]) {
    guard let first = alternatives.first else { return }
    guard let tag = model.description.info.resultTag else {
      diagnostics.error(
        .missingKey, "'or' needs 'protocol.results', which says how results are told apart",
        at: first.facts.source.range)
      return
    }
    for option in alternatives where isKnown(option.type) { checkTag(tag.member, of: option) }
  }

  /// In each revision that has the method, one side sends it.
  private mutating func checkSenders(of method: Method) {
    for revision in model.description.revisions where method.facts.span.contains(revision.date) {
      let count = method.from.count { $0.span.contains(revision.date) }
      if count == 1 || method.from.isEmpty { continue }
      let what = count == 0 ? "nobody sends it" : "'from' names \(count) senders"
      diagnostics.error(
        .contradiction, "in \(revision.date), \(what)", at: method.facts.source.range)
      return
    }
  }
}
