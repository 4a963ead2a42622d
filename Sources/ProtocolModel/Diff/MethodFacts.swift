extension FactCollector {
  /// The facts of a method.
  mutating func collect(_ method: Method) {
    let path = "methods.\(method.name)"
    collectDeprecation(path, method.facts)
    for need in method.needs where need.span.contains(revision) {
      let words = [need.capability.name, need.when.map { "when \($0)" }].compactMap(\.self).joined(
        separator: " ")
      add(path, "needs", .need(when: need.when), words, name: words)
    }
    add(path, "page", .offer, method.page)
    add(path, "task", .offer, method.task.flatMap { $0.span.contains(revision) ? $0.value.name : nil })
    add(path, "cache", .offer, method.isCacheable ? "true" : nil)
    add(path, "progress", .offer, method.reportsProgress ? "true" : nil)
    add(path, "cancellable", .offer, method.isCancellable ? "true" : nil)
    add(path, "long-lived", .meaning, method.isLongLived ? "true" : "false")
    add(path, "listen", .meaning, method.listenFilter)
    let senders = method.from.first { $0.span.contains(revision) }?.value.sides ?? []
    for header in method.headers where header.span.contains(revision) {
      add(path, "headers", .demand(of: senders), header.path, name: header.name)
    }
  }
}
