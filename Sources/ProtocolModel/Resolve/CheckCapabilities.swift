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
      let what = model.extended == nil ? "capabilities" : "settings"
      guard let object = type.object, !type.isMixin else {
        diagnostics.error(
          .wrongKind, "the \(what) of the \(side.rawValue) are no object", at: reference.source.range)
        continue
      }
      if model.extended != nil, !model.declares(type) {
        diagnostics.error(
          .contradiction, "the settings of an extension are a type of its own, and '\(type.name)' is none",
          at: reference.source.range)
      }
      checkNothingIsRequired(of: object, reference)
      if let member = model.description.info.extensionsMember {
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
    for holder in [Direction.client, .server].compactMap({ extended.info.capabilities[$0] }) {
      let field = model.type(holder.name)?.object?.fields.first { $0.name == name }
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

  /// What a side declares follows from what its handlers do; there is nobody to say more.
  private mutating func checkNothingIsRequired(of object: ObjectShape, _ reference: Reference) {
    let required = object.fields.first { $0.presence != .optional && $0.defaultValue == nil }
    guard let required else { return }
    diagnostics.error(
      .contradiction, "a side declares only what its handlers do, so '\(required.name)' cannot be required",
      at: reference.source.range, notes: [.init("described here", at: required.facts.source.range)])
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
      type = nil
      switch model.underlying(field.type) {
      case .declaration(let next) where next.object != nil: type = next
      case .expression(.builtin(.bool)), .expression(.builtin(.object)): break
      default:
        diagnostics.error(
          .unknownCapability, "'\(passed)' is \(field.type), but a capability is a bool or an object",
          at: reference.source.range)
      }
      if let object = type?.object { checkNothingIsRequired(of: object, reference) }
    }
  }
}
