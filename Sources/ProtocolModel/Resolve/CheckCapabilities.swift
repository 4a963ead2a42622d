extension Resolver {
  /// A capability is a path into what a side declares, and it must lead somewhere wherever it is needed.
  mutating func checkCapabilities() {
    for (side, reference) in model.description.info.capabilities.sorted(by: {
      $0.key.rawValue < $1.key.rawValue
    }) {
      guard let type = model.type(reference.name) else {
        unknown(reference, .unknownType, "type", among: model.typeNames)
        continue
      }
      if type.object == nil {
        diagnostics.error(
          .wrongKind, "the capabilities of the \(side.rawValue) are no object", at: reference.source.range)
      } else if let member = model.description.info.extensionsMember {
        checkExtensions(member, of: type, reference)
      }
    }
    checkPlaceOfExtension()
    for method in model.description.methods {
      for need in method.needs { check(need, of: method) }
    }
  }

  /// What a side says of its extensions is a map of their identifiers to their settings.
  private mutating func checkExtensions(_ name: String, of type: TypeDeclaration, _ reference: Reference) {
    let field = type.object?.fields.first { $0.name == name }
    if field?.type == .map(.builtin(.object)) { return }
    diagnostics.error(
      .unknownCapability, "'\(type.name)' has no member '\(name)' of type map<object>, as 'extensions' says",
      at: reference.source.range)
  }

  /// Wherever an extension lives, its protocol must have a place to say so.
  private mutating func checkPlaceOfExtension() {
    guard let info = model.description.extensionInfo, let extended = model.extended else { return }
    guard let name = extended.info.extensionsMember else {
      diagnostics.error(
        .missingKey, "the protocol has no 'extensions' among its keys, so that nobody can say to have one",
        at: info.facts.source.range)
      return
    }
    for holder in extended.info.capabilities.values {
      let field = extended.types.first { $0.name == holder.name }?.object?.fields.first { $0.name == name }
      let missing = extended.revisions.first {
        info.facts.span.contains($0.date) && field?.facts.span.contains($0.date) == false
      }
      guard let field, let missing else { continue }
      diagnostics.error(
        .outsideRevision,
        "in \(missing.date) nobody can say to have an extension: '\(name)' exists only in \(field.facts.span)",
        at: info.facts.source.range)
      return
    }
  }

  private mutating func check(_ need: Need, of method: Method) {
    guard let path = model.capabilityPath(need.capability) else {
      diagnostics.error(
        .unknownCapability, "a capability is written 'server.tools', 'client.roots' or 'peer.tasks'",
        at: need.capability.source.range)
      return
    }
    let span = need.span.intersection(method.facts.span)
    let holders = path.isOwn ? model.description.info.capabilities : model.extended?.info.capabilities
    let directions: [Direction] =
      switch path.side {
      case .peer: [.client, .server]
      case .client: [.client]
      case .server: [.server]
      }
    for direction in directions {
      guard let type = holders?[direction].flatMap({ model.type($0.name) }) else {
        let section = model.extended != nil && path.isOwn ? "extension.settings" : "protocol.capabilities"
        diagnostics.error(
          .unknownCapability, "'\(section)' names no type for the \(direction.rawValue)",
          at: need.capability.source.range)
        continue
      }
      walk(path.members, from: type, side: direction, span: span, need.capability)
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
