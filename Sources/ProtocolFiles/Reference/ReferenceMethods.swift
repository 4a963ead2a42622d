import ProtocolModel

extension MarkdownReference {
  /// The methods by feature.
  var methods: String {
    guard !model.description.methods.isEmpty else { return "" }
    let sections = groups(of: model.description.methods, by: \.group).map { name, methods in
      "### Methods: \(name)\n\n" + methods.map(method).joined(separator: "\n\n")
    }
    return (["## Methods"] + sections).joined(separator: "\n\n")
  }

  private func method(_ method: Method) -> String {
    var facts: [(String, String)] = [
      (method.kind == .request ? "request" : "notification", "`\(method.typeName)`"),
      ("revisions", Self.span(method.facts.span)),
      ("sent by", method.from.map(sender).joined(separator: "; ")),
    ]
    if let params = method.params { facts.append(("params", type(params.type) + presence(params))) }
    if let result = method.result {
      let others = method.alternatives.map { option in
        "\(type(option.type)) (`\(option.key)`\(Self.suffix(option.facts.span)))"
      }
      let task = method.task.map { ["\(type(.named($0.value))) for a task\(Self.suffix($0.span))"] } ?? []
      facts.append(("result", ([type(.named(result))] + others + task).joined(separator: " or ")))
    }
    if !method.needs.isEmpty { facts.append(("needs", method.needs.map(need).joined(separator: ", "))) }
    if let page = method.page { facts.append(("returned page by page", "`\(page)`")) }
    if let filter = method.listenFilter { facts.append(("asked for by", "`\(filter)` of a subscription")) }
    let headers = method.headers.map { "`\($0.name)` is `\($0.path)`\(Self.suffix($0.span))" }
    if !headers.isEmpty { facts.append(("headers", headers.joined(separator: ", "))) }
    let traits = [
      method.isCacheable ? "may be kept" : nil, method.isLongLived ? "stays open" : nil,
      method.kind == .request && !method.isCancellable ? "cannot be cancelled" : nil,
    ].compactMap(\.self)
    if !traits.isEmpty { facts.append(("besides", traits.joined(separator: ", "))) }
    if let evidence = method.facts.evidence { facts.append(("source", evidence)) }
    let lines = facts.map { "- \($0.0): \($0.1)" }
    return (["#### \(method.name)"] + paragraphs(method.facts) + [lines.joined(separator: "\n")])
      .joined(separator: "\n\n")
  }

  private func sender(_ from: Ranged<Direction>) -> String {
    let who =
      switch from.value {
      case .client: "the client"
      case .server: "the server"
      case .both: "either side"
      case .serverEmbedded: "the server, inside a result"
      }
    return who + Self.suffix(from.span)
  }

  private func need(_ need: Need) -> String {
    let condition = need.when.map { " when `\($0)` is there" } ?? ""
    return "`\(need.capability.name)`\(Self.suffix(need.span))\(condition)"
  }

  private func presence(_ params: Field) -> String {
    switch params.presence {
    case .required: ""
    case .optional: ", may be absent"
    case .requiredIn(let span): ", required \(Self.span(span))"
    case .optionalIn(let span): ", may be absent \(Self.span(span))"
    }
  }
}
