extension Merge {
  /// Updates the methods that stay, ends those that go, adds those that come.
  mutating func mergeMethods() {
    for index in description.methods.indices where description.methods[index].facts.span.contains(revision) {
      let name = description.methods[index].name
      guard let message = official.methods[name] else {
        description.methods[index].facts.span = ended(description.methods[index].facts.span)
        changes.append("- method \(name)")
        continue
      }
      update(index, message)
    }
    let known = Set(description.methods.filter { $0.facts.span.contains(revision) }.map(\.name))
    for name in official.methods.keys.sorted() where !known.contains(name) {
      guard let message = official.methods[name] else { continue }
      add(name, message)
      changes.append("+ method \(name)")
    }
  }

  private mutating func update(_ index: Int, _ message: WireShape.Message) {
    var method = description.methods[index]
    if let from = message.from, method.from.first(where: { $0.span.contains(revision) })?.value != from {
      for position in method.from.indices where method.from[position].span.contains(revision) {
        method.from[position].span = ended(method.from[position].span)
      }
      method.from.append(Ranged(from, span: RevisionSpan(since: revision)))
      changes.append("~ method \(method.name) is now sent by \(from.rawValue)")
    }
    switch (method.params, message.params) {
    case (let params?, let member?):
      let context = Context(name: paramsName(message), span: method.facts.span)
      var holder = ObjectShape(fields: [params])
      holder = merged(holder, all: [params], with: [params.name: member], context, model)
      method.params = holder.fields.first.map { withNamedType($0, message) }
    case (nil, let member?):
      method.params = newParams(message, member, within: method.facts.span)
      changes.append("+ parameters of \(method.name)")
    case (var params?, nil):
      params.facts.span = ended(params.facts.span)
      method.params = params
      changes.append("- parameters of \(method.name)")
    case (nil, nil): break
    }
    for name in newResults(method, message) {
      method.alternatives.append(
        UnionCase(key: name, type: .named(Reference(name)), facts: newFacts(within: method.facts.span)))
      method.facts.todo.append("or")
      changes.append("+ result \(name) of \(method.name)")
    }
    description.methods[index] = method
  }

  /// Results that the schema pairs with a request from the new revision on.
  private func newResults(_ method: Method, _ message: WireShape.Message) -> [String] {
    let known =
      ([method.result?.name].compactMap(\.self))
      + method.alternatives.flatMap { $0.type.references.map(\.name) }
    return (message.results ?? []).compactMap { shape in
      guard case .named(let name) = shape else { return nil }
      let ours = described(name)
      return known.contains(ours) ? nil : ours
    }.sorted()
  }

  private mutating func add(_ name: String, _ message: WireShape.Message) {
    var todo = ["doc", "needs"]
    if message.kind == .request { todo += ["cancellable", "page", "cache"] }
    if message.kind == .notification, message.from == .server { todo.append("listen") }
    var method = Method(
      name: name, kind: message.kind, typeName: message.typeName, facts: newFacts(todo: todo))
    method.from = [Ranged(message.from ?? .client)]
    if message.from == nil { method.facts.todo.append("from") }
    if let member = message.params { method.params = newParams(message, member, within: method.facts.span) }
    if message.kind == .request {
      (method.result, method.alternatives) = results(of: message, &method.facts.todo)
    }
    description.methods.append(method)
  }

  private mutating func newParams(
    _ message: WireShape.Message, _ member: WireShape.Member, within scope: RevisionSpan
  ) -> Field {
    let context = Context(name: paramsName(message), span: scope)
    let type = expression(member.shape, context, field: "params")
    let field = Field(
      name: "params", type: type, presence: member.isRequired ? .required : .optional,
      facts: newFacts(within: scope))
    return withNamedType(field, message)
  }

  /// Parameters always have a type with a name.
  private mutating func withNamedType(_ params: Field, _ message: WireShape.Message) -> Field {
    var params = params
    switch params.type {
    case .inline(let declaration):
      params.type = .named(Reference(named(declaration, paramsName(message))))
    case .builtin:
      let empty = TypeDeclaration(name: "params", shape: .object(ObjectShape()))
      params.type = .named(Reference(named(empty, paramsName(message))))
    default: break
    }
    return params
  }

  private func paramsName(_ message: WireShape.Message) -> String { "\(message.typeName)Params" }

  /// The schema pairs requests and results in some revisions; in others their names do, or nothing does.
  private func results(
    of message: WireShape.Message, _ todo: inout [String]
  ) -> (Reference?, [UnionCase]) {
    let stem = message.typeName.hasSuffix("Request") ? String(message.typeName.dropLast(7)) : message.typeName
    let byName = "\(stem)Result"
    var names = (message.results ?? []).compactMap { shape -> String? in
      if case .named(let name) = shape { described(name) } else { nil }
    }.sorted()
    if let index = names.firstIndex(of: byName) {
      names.remove(at: index)
      let others = names.map { UnionCase(key: $0, type: .named(Reference($0))) }
      if !others.isEmpty { todo.append("or") }
      return (Reference(byName), others)
    }
    if names.count == 1, let only = names.first { return (Reference(only), []) }
    if description.types.contains(where: { $0.name == byName && isOpen($0) }) {
      return (Reference(byName), [])
    }
    todo.append("result")
    return (Reference("EmptyResult"), [])
  }
}
