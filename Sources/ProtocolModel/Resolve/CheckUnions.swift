extension Resolver {
  /// The cases of a union must be told apart by its rule, and its fallbacks be readable by older peers.
  mutating func checkUnions() {
    for type in model.types {
      guard let union = type.union else { continue }
      for option in union.cases where isKnown(option.type) {
        switch union.rule {
        case .tag(let member): checkTag(member, of: option)
        case .keys: checkDecidingKey(of: option)
        case .kind: checkKind(of: option)
        case .match: checkPattern(of: option)
        }
        checkFallback(of: option, in: union, of: type)
      }
      if let absent = union.absent, !union.cases.contains(where: { $0.key == absent.name }) {
        unknown(absent, .unknownName, "case", among: union.cases.map(\.key))
      }
    }
  }

  /// Whether all names in a type are known; others have been reported.
  func isKnown(_ type: TypeExpression) -> Bool {
    type.references.allSatisfy { model.type($0.name) != nil }
  }

  /// The case's type may leave its tag out, but a constant must be that of the case.
  mutating func checkTag(_ member: String, of option: UnionCase) {
    guard case .declaration(let type) = model.underlying(option.type), let object = type.object else {
      return needsObject(option)
    }
    guard let field = object.fields.first(where: { $0.name == member }) else {
      diagnostics.error(
        .ambiguousUnion, "'\(type.name)' has no member '\(member)', by which the case is told",
        at: option.facts.source.range)
      return
    }
    if case .constant(let text) = field.type, text != option.key {
      diagnostics.error(
        .ambiguousUnion, "the tag of '\(type.name)' is '\(text)', not '\(option.key)'",
        at: option.facts.source.range,
        notes: [.init("described here", at: field.facts.source.range)])
    }
  }

  private mutating func checkDecidingKey(of option: UnionCase) {
    guard case .declaration(let type) = model.underlying(option.type), let object = type.object else {
      return needsObject(option)
    }
    guard let field = object.fields.first(where: { $0.name == option.key }), field.presence == .required
    else {
      diagnostics.error(
        .ambiguousUnion,
        "'\(option.key)' is no required member of '\(type.name)', so it cannot tell the case",
        at: option.facts.source.range)
      return
    }
  }

  private mutating func needsObject(_ option: UnionCase) {
    diagnostics.error(
      .ambiguousUnion, "case '\(option.key)' is '\(option.type)', which is not an object",
      at: option.facts.source.range)
  }

  private static let kinds = ["null", "bool", "number", "integer", "string", "array", "object"]

  private mutating func checkKind(of option: UnionCase) {
    guard Self.kinds.contains(option.key) else {
      let known = Self.kinds.joined(separator: ", ")
      diagnostics.error(
        .unknownValue, "'\(option.key)' is no kind of JSON value, which is one of \(known)",
        at: option.facts.source.range)
      return
    }
  }

  private mutating func checkPattern(of option: UnionCase) {
    let conditions = MatchCondition.parse(option.key)
    guard conditions.isEmpty || conditions.contains(where: { $0.path.isEmpty }) else { return }
    diagnostics.error(
      .specificationSyntax, "a pattern is written 'member=value|value & member.inner'",
      at: option.facts.source.range)
  }

  private mutating func checkFallback(of option: UnionCase, in union: UnionShape, of type: TypeDeclaration) {
    guard case .object(let members) = option.fallback else { return }
    checkTemplates(members, of: option)
    guard case .tag(let tag) = union.rule else { return }
    let missing = model.description.revisions.map(\.date).filter {
      type.facts.span.contains($0) && !option.facts.span.contains($0)
    }
    let range = members.first?.source.range ?? option.facts.source.range
    guard let value = members.first(where: { $0.name == tag })?.template,
      let target = union.cases.first(where: { $0.key == value })
    else {
      diagnostics.error(.invalidFallback, "the fallback has no '\(tag)' of another case", at: range)
      return
    }
    for revision in missing where !target.facts.span.contains(revision) {
      diagnostics.error(
        .invalidFallback, "the fallback's case '\(value)' does not exist in \(revision) either", at: range)
      return
    }
    guard case .declaration(let object) = model.underlying(target.type) else { return }
    for field in object.object?.fields ?? [] where field.presence == .required {
      guard !members.contains(where: { $0.name == field.name }) else { continue }
      diagnostics.error(
        .invalidFallback, "the fallback lacks '\(field.name)', which '\(object.name)' requires", at: range)
    }
  }

  /// What stands in braces must be a string that the value is sure to have.
  private mutating func checkTemplates(_ members: [FallbackMember], of option: UnionCase) {
    guard case .declaration(let type) = model.underlying(option.type) else { return }
    for member in members {
      for name in member.placeholders {
        let field = type.object?.fields.first { $0.name == name }
        if let field, field.presence == .required, isText(field.type) { continue }
        diagnostics.error(
          .invalidFallback, "'{\(name)}' is no required string of '\(type.name)'", at: member.source.range)
      }
    }
  }

  private func isText(_ type: TypeExpression) -> Bool {
    switch model.underlying(type) {
    case .expression(.builtin(.string)), .expression(.builtin(.uri)), .expression(.builtin(.uriTemplate)):
      true
    default: false
    }
  }
}

extension FallbackMember {
  /// The template's parts: texts, and the members that go between them.
  public enum Part: Sendable, Hashable {
    /// Text that is sent as it is.
    case text(String)
    /// A member of the value.
    case member(String)
  }

  /// The template, taken apart. A brace that is not closed is text.
  public var parts: [Part] {
    var parts: [Part] = []
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open != rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      parts.append(.member(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return parts
  }

  var placeholders: [String] {
    parts.compactMap { if case .member(let name) = $0 { name } else { nil } }
  }
}
