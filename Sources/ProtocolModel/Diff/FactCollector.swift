/// Gathers what a description says of a revision and no shape on the wire tells.
struct FactCollector {
  let model: Model
  let revision: String
  private(set) var facts: [String: [Fact]] = [:]

  /// The facts of a revision, by the paths of the parts that say them.
  static func facts(of model: Model, in revision: String) -> [String: [Fact]] {
    var collector = FactCollector(model: model, revision: revision)
    collector.collectProtocol()
    for type in model.types where type.facts.span.contains(revision) {
      collector.collect(type, at: "types.\(type.name)")
    }
    for method in model.description.methods where method.facts.span.contains(revision) {
      collector.collect(method)
    }
    for error in model.description.errors where error.facts.span.contains(revision) {
      collector.collect(error)
    }
    return collector.facts
  }

  private init(model: Model, revision: String) {
    self.model = model
    self.revision = revision
  }

  /// Notes a fact, where there is one. A part without any has an entry too.
  mutating func add(
    _ path: String, _ key: String, _ kind: Fact.Kind, _ value: String?, name: String? = nil
  ) {
    facts[path, default: []] += value.map { [Fact(key: key, name: name, value: $0, kind: kind)] } ?? []
  }

  mutating func collectDeprecation(_ path: String, _ facts: Facts) {
    let deprecation = facts.deprecation.flatMap { $0.since <= revision ? "\($0.since) \($0.note)" : nil }
    add(path, "deprecated", .remark, deprecation)
  }

  private mutating func collectProtocol() {
    let info = model.description.info
    add("protocol", "name", .remark, info.name)
    add("protocol", "results", .meaning, info.resultTag.map { "\($0.member), complete is \($0.complete)" })
    for (side, type) in info.capabilities {
      add("protocol", "capabilities", .meaning, type.name, name: side.rawValue)
    }
    // Clients are those who make HTTP requests.
    for header in model.description.headers where header.span.contains(revision) {
      add("protocol", "headers", .demand(of: [.client]), header.path, name: header.name)
    }
    guard let known = model.description.revisions.first(where: { $0.date == revision }) else { return }
    add("protocol", "batches", .meaning, known.allowsBatches ? "true" : "false")
    guard let era = model.description.eras.first(where: { $0.name == known.era.name }) else { return }
    let methods = [("opens", era.opens), ("opened", era.opened), ("discovers", era.discovers)]
      .compactMap { key, method in method.map { "\(key) \($0.name)" } }
    add("protocol", "era", .meaning, ([era.name] + methods).joined(separator: ", "))
  }

  private mutating func collect(_ error: ErrorCode) {
    let path = "errors.\(error.name)"
    collectDeprecation(path, error.facts)
    // Servers are those who answer over HTTP.
    let status = error.httpStatus.flatMap { $0.span.contains(revision) ? "\($0.value)" : nil }
    add(path, "http", .demand(of: [.server]), status)
    add(path, "replaced-by", .remark, error.replacedBy?.name)
  }
}
