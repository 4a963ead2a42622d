import ProtocolModel

extension DescriptionEncoder {
  /// A method.
  ///
  /// - Parameter fileGroup: the group that the file says for all of its methods.
  static func method(_ method: Method, fileGroup: String?) -> WrittenNode {
    let isRequest = method.kind == .request
    let values: [String: WrittenNode?] = [
      method.kind.rawValue: .string(method.typeName),
      "group": method.group == fileGroup ? nil : method.group.map { .string($0) },
      "from": senders(method.from),
      "params": method.params.map { field($0) },
      "result": method.result.map { .string($0.name) },
      "or": .parts(method.alternatives.map { ($0.key, unionCase($0)) }, .inline),
      "task": method.task.map { .string($0.value.name + $0.span.clause) },
      "needs": .names(method.needs.map { need($0) }),
      "page": method.page.map { .string($0) },
      "cache": method.isCacheable ? .bool(true) : nil,
      "progress": method.reportsProgress == isRequest ? nil : .bool(method.reportsProgress),
      "cancellable": method.isCancellable == isRequest ? nil : .bool(method.isCancellable),
      "long-lived": method.isLongLived ? .bool(true) : nil,
      "listen": method.listenFilter.map { .string($0) },
      "headers": headers(method.headers),
    ]
    return .keyed(values.adding(factsAndSpan(method.facts)), order: DescriptionKeys.method, .block)
  }

  /// HTTP headers and what they mirror.
  static func headers(_ headers: [HeaderMirror]) -> WrittenNode? {
    .parts(headers.map { ($0.name, .string($0.path + $0.span.clause)) }, .block)
  }

  private static func senders(_ senders: [Ranged<Direction>]) -> WrittenNode? {
    if let only = senders.first, senders.count == 1, only.span == .always {
      return .string(only.value.rawValue)
    }
    return .parts(senders.map { ($0.span.description, .string($0.value.rawValue)) }, .inline)
  }

  private static func need(_ need: Need) -> String {
    need.capability.name + need.span.clause + (need.when.map { " when \($0)" } ?? "")
  }
}
