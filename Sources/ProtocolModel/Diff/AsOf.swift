extension Description {
  /// The description as it was when a revision was the newest: without what began later, and with what had not ended.
  ///
  /// What official schemas call a type, and everything but revisions, stays as people describe it now.
  public func asOf(_ revision: String) -> Description {
    let scope = AsOf(revision: revision, dates: revisions.map(\.date).filter { $0 <= revision })
    var result = self
    result.revisions = revisions.filter { $0.date <= revision }
    let eras = Set(result.revisions.map(\.era.name))
    result.eras = self.eras.filter { eras.contains($0.name) }
    result.headers = headers.compactMap { scope.began($0, \.span) }
    result.types = types.compactMap { scope.began($0, \.facts).map { scope.type($0, within: $0.facts.span) } }
    result.types = result.types.map { scope.withoutLaterIncludes($0, of: result) }
    result.methods = methods.compactMap { scope.began($0, \.facts).map(scope.method) }
    result.errors = errors.compactMap { scope.began($0, \.facts).map(scope.error) }
    return result
  }
}

/// Cuts what began after a revision.
private struct AsOf {
  let revision: String
  /// The revisions up to that one.
  let dates: [String]

  /// A part that had begun, whose end was not yet known; nil for a later one.
  func began<Part>(_ part: Part, _ span: WritableKeyPath<Part, RevisionSpan>) -> Part? {
    if let since = part[keyPath: span].since, since > revision { return nil }
    var part = part
    if let until = part[keyPath: span].until, until >= revision { part[keyPath: span].until = nil }
    return part
  }

  func began<Part>(_ part: Part, _ facts: WritableKeyPath<Part, Facts>) -> Part? {
    guard var part = began(part, facts.appending(path: \.span)) else { return nil }
    if let since = part[keyPath: facts].deprecation?.since, since > revision {
      part[keyPath: facts].deprecation = nil
    }
    return part
  }

  func type(_ type: TypeDeclaration, within scope: RevisionSpan) -> TypeDeclaration {
    var type = type
    type.officialNames = type.officialNames.compactMap { began($0, \.span) }
    switch type.shape {
    case .object(var object):
      object.fields = object.fields.compactMap { began($0, \.facts).map { field($0, within: scope) } }
      type.shape = .object(object)
    case .enumeration(var enumeration):
      enumeration.cases = enumeration.cases.compactMap { began($0, \.facts) }
      type.shape = .enumeration(enumeration)
    case .union(var union):
      union.cases = union.cases.compactMap { began($0, \.facts) }
      type.shape = .union(union)
    case .alias: break
    }
    return type
  }

  func field(_ field: Field, within scope: RevisionSpan) -> Field {
    var field = field
    let span = field.facts.span.intersection(scope)
    let lived = dates.filter(span.contains)
    guard let last = lived.last else { return field }
    // Swift has the type of the latest revisions, unless none of them was there yet.
    let isEarlier = lived.allSatisfy { date in field.earlier.contains { $0.span.contains(date) } }
    let type = isEarlier ? field.type(in: last) : field.type
    let states = lived.map { field.isRequired(in: $0) }
    if !states.contains(false) { field.presence = .required }
    if !states.contains(true) { field.presence = .optional }
    field.earlier = field.earlier.filter {
      !(isEarlier && $0.span.contains(last)) && ($0.span.since ?? "") <= revision
    }
    field.type = self.type(type, within: span)
    return field
  }

  private func type(_ type: TypeExpression, within scope: RevisionSpan) -> TypeExpression {
    switch type {
    case .inline(let declaration): .inline(self.type(declaration, within: scope))
    case .list(let item): .list(self.type(item, within: scope))
    case .map(let item): .map(self.type(item, within: scope))
    case .oneOrList(let item): .oneOrList(self.type(item, within: scope))
    case .nullable(let item): .nullable(self.type(item, within: scope))
    case .bounded(let item, let bounds): .bounded(self.type(item, within: scope), bounds)
    case .builtin, .named, .constant: type
    }
  }

  func withoutLaterIncludes(_ type: TypeDeclaration, of description: Description) -> TypeDeclaration {
    guard var object = type.object else { return type }
    object.includes.removeAll { include in !description.types.contains { $0.name == include.name } }
    var result = type
    result.shape = .object(object)
    return result
  }

  func method(_ method: Method) -> Method {
    var method = method
    method.from = method.from.compactMap { began($0, \.span) }
    method.params = method.params.flatMap { began($0, \.facts) }.map { field($0, within: method.facts.span) }
    method.alternatives = method.alternatives.compactMap { began($0, \.facts) }
    method.task = method.task.flatMap { began($0, \.span) }
    method.needs = method.needs.compactMap { began($0, \.span) }
    method.headers = method.headers.compactMap { began($0, \.span) }
    return method
  }

  func error(_ error: ErrorCode) -> ErrorCode {
    var error = error
    error.httpStatus = error.httpStatus.flatMap { began($0, \.span) }
    error.officialNames = error.officialNames.compactMap { began($0, \.span) }
    return error
  }
}
