import ProtocolModel

extension Emitter {
  /// The descriptors of all requests, or of all notifications.
  ///
  /// - Parameter further: descriptors that are none of the description's own methods.
  func methodTable(_ kind: Method.Kind, further: [Code] = []) -> [Code] {
    let methods = model.description.methods.filter { $0.kind == kind }
    guard !methods.isEmpty || !further.isEmpty else { return [] }
    return [
      """
      /// Every \(kind.rawValue) of the \(owner): its types, and what is to be known about it.
      public enum \(tableName(kind)) {
        \(methods.map(descriptor) + further, separator: "\n\n")

        /// What is to be known about each of them, in the order of the description.
        public static let all: [MethodFacts] = [
          \(methods.map { Code("\($0.swiftName).facts") }, separator: ",\n"),
        ]
      }
      """
    ]
  }

  /// The enum that holds the descriptors of a kind.
  func tableName(_ kind: Method.Kind) -> String { kind == .request ? "Requests" : "Notifications" }

  private func descriptor(_ method: Method) -> Code {
    let params = paramsType(method)
    let type =
      method.kind == .request
      ? "RequestMethod<\(params), \(resultType(method))>" : "NotificationMethod<\(params)>"
    return """
      \(documentation(method.facts, notes: ["Method `\(method.name)`."]))
      public static let \(SwiftName.escaped(method.swiftName)) = \(type)(
        MethodFacts(
          \(facts(of: method).map { Code($0) }, separator: ",\n")))
      """
  }

  /// The Swift type of a method's parameters.
  func paramsType(_ method: Method) -> String {
    method.params?.type.swift(in: model) ?? "JSONObject"
  }

  private func facts(of method: Method) -> [String] {
    var lines = [
      "name: \(literal(method.name))", "kind: .\(method.kind.rawValue)",
      "senders: [\(method.from.map(sender).joined(separator: ", "))]",
    ]
    func add(_ isSaid: Bool, _ line: @autoclosure () -> String) {
      if isSaid { lines.append(line()) }
    }
    add(method.facts.span != .always, "revisions: \(method.facts.span.swiftRange)")
    if let required = paramsRequirement(method) { lines.append("paramsRequired: \(required.swiftRange)") }
    let needs = method.needs.compactMap(need)
    let own = needs.isEmpty ? nil : "[\(needs.joined(separator: ", "))]"
    // Both sides must have an extension before either uses it.
    let ofExtension = model.namespace.map { "CapabilityNeed.ofBothSides(\($0).id)" }
    let all = [ofExtension, own].compactMap(\.self)
    add(!all.isEmpty, "needs: \(all.joined(separator: " + "))")
    if let page = method.page { lines.append("page: \(literal(page))") }
    add(method.isCacheable, "isCacheable: true")
    if let task = method.task { lines.append("runsAsTask: \(task.span.swiftRange)") }
    add(method.reportsProgress, "reportsProgress: true")
    add(method.isCancellable, "isCancellable: true")
    add(method.isLongLived, "isLongLived: true")
    if let filter = method.listenFilter { lines.append("listenFilter: \(literal(filter))") }
    add(!method.headers.isEmpty, "headers: [\(method.headers.map(mirror).joined(separator: ", "))]")
    if let deprecation = method.facts.deprecation {
      lines.append("deprecated: .\(RevisionCondition.name(deprecation.since))")
    }
    return lines
  }

  private func sender(_ from: Ranged<Direction>) -> String {
    let by = from.value == .serverEmbedded ? "serverEmbedded" : from.value.rawValue
    return from.span == .always
      ? ".init(by: .\(by))" : ".init(by: .\(by), revisions: \(from.span.swiftRange))"
  }

  private func paramsRequirement(_ method: Method) -> RevisionSpan? {
    switch method.params?.presence {
    case .required: .always
    case .requiredIn(let span): span
    case .optional, .optionalIn, nil: nil
    }
  }

  private func need(_ need: Need) -> String? {
    guard let path = model.capabilityPath(need.capability) else { return nil }
    var parts = ["side: .\(path.side.rawValue)", "path: \(literal(path.members.joined(separator: ".")))"]
    if path.isOwn, let namespace = model.namespace { parts.insert("extension: \(namespace).id", at: 1) }
    if need.span != .always { parts.append("revisions: \(need.span.swiftRange)") }
    if let when = need.when { parts.append("when: \(literal(when))") }
    return "CapabilityNeed(\(parts.joined(separator: ", ")))"
  }

  /// An HTTP header as an expression.
  func mirror(_ header: ProtocolModel.HeaderMirror) -> String {
    var parts = ["name: \(literal(header.name))", "path: \(literal(header.path))"]
    if header.span != .always { parts.append("revisions: \(header.span.swiftRange)") }
    return "HeaderMirror(\(parts.joined(separator: ", ")))"
  }
}
