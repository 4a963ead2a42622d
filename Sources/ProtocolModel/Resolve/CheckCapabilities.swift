extension Resolver {
  /// A capability is a path into what a side declares, and it must lead somewhere wherever it is needed.
  mutating func checkCapabilities() {
    for (side, reference) in model.description.info.capabilities.sorted(by: {
      $0.key.rawValue < $1.key.rawValue
    }) {
      guard let type = model.type(reference.name) else {
        unknown(reference, .unknownType, "type", among: model.types.map(\.name))
        continue
      }
      if type.object == nil {
        diagnostics.error(
          .wrongKind, "the capabilities of the \(side.rawValue) are no object", at: reference.source.range)
      }
    }
    for method in model.description.methods {
      for need in method.needs { check(need, of: method) }
    }
  }

  private mutating func check(_ need: Need, of method: Method) {
    let parts = need.capability.name.split(separator: ".").map(String.init)
    guard let side = parts.first, parts.count > 1, ["client", "server", "peer"].contains(side) else {
      diagnostics.error(
        .unknownCapability, "a capability is written 'server.tools', 'client.roots' or 'peer.tasks'",
        at: need.capability.source.range)
      return
    }
    let span = need.span.intersection(method.facts.span)
    for direction in side == "peer" ? [Direction.client, .server] : [side == "client" ? .client : .server] {
      guard let type = model.description.info.capabilities[direction].flatMap({ model.type($0.name) }) else {
        diagnostics.error(
          .unknownCapability, "'protocol.capabilities' names no type for the \(direction.rawValue)",
          at: need.capability.source.range)
        continue
      }
      walk(Array(parts.dropFirst()), from: type, side: direction, span: span, need.capability)
    }
  }

  private mutating func walk(
    _ path: [String], from type: TypeDeclaration, side: Direction, span: RevisionSpan, _ reference: Reference
  ) {
    var type: TypeDeclaration? = type
    var passed = side.rawValue
    for name in path {
      guard let fields = type?.object?.fields else {
        diagnostics.error(.unknownCapability, "'\(passed)' has no members", at: reference.source.range)
        return
      }
      guard let field = fields.first(where: { $0.name == name }) else {
        let hint = nearest(name, in: fields.map(\.name)).map { ": did you mean '\($0)'?" } ?? ""
        diagnostics.error(
          .unknownCapability, "'\(passed)' has no capability '\(name)'\(hint)", at: reference.source.range)
        return
      }
      let missing = model.description.revisions.first {
        span.contains($0.date) && !field.facts.span.contains($0.date)
      }
      if let missing {
        diagnostics.error(
          .outsideRevision,
          "'\(passed).\(name)' is needed in \(missing.date), but it exists only in \(field.facts.span)",
          at: reference.source.range, notes: [.init("described here", at: field.facts.source.range)])
        return
      }
      passed += ".\(name)"
      if case .declaration(let next) = model.underlying(field.type) { type = next } else { type = nil }
    }
  }
}
