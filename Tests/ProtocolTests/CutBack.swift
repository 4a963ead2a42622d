import ProtocolModel

extension Description {
  /// The description as it would have been before all revisions that are newer than one.
  func cutBack(to last: String) -> Description {
    Scissors(last: last, description: self).cut()
  }
}

/// Takes away what only later revisions have, and opens what ended with the last one.
private struct Scissors {
  let last: String
  let description: Description

  func cut() -> Description {
    var result = description
    result.revisions.removeAll { $0.date > last }
    result.eras.removeAll { era in !result.revisions.contains { $0.era.name == era.name } }
    result.headers = result.headers.compactMap(header)
    result.types = result.types.compactMap(type)
    result.methods = result.methods.compactMap(method)
    result.errors = result.errors.compactMap(error)
    let capabilities = result.info.capabilities.values.compactMap { side in
      result.types.first { $0.name == side.name }?.object
    }
    let isExtensible = capabilities.contains { type in
      type.fields.contains { $0.name == result.info.extensionsMember }
    }
    if !isExtensible { result.info.extensionsMember = nil }
    return result
  }

  private func span(_ span: RevisionSpan) -> RevisionSpan? {
    if let since = span.since, since > last { return nil }
    return RevisionSpan(since: span.since, until: span.until.flatMap { $0 >= last ? nil : $0 })
  }

  private func facts(_ facts: Facts) -> Facts? {
    guard let span = span(facts.span) else { return nil }
    var facts = facts
    facts.span = span
    if let deprecation = facts.deprecation, deprecation.since > last { facts.deprecation = nil }
    return facts
  }

  private func ranged<Value>(_ values: [Ranged<Value>]) -> [Ranged<Value>] {
    values.compactMap { value in span(value.span).map { Ranged(value.value, span: $0) } }
  }

  private func type(_ type: TypeDeclaration) -> TypeDeclaration? {
    guard let facts = facts(type.facts) else { return nil }
    var type = type
    type.facts = facts
    type.officialNames = ranged(type.officialNames)
    switch type.shape {
    case .object(var object):
      object.includes.removeAll { include in
        description.types.first { $0.name == include.name }.map { self.facts($0.facts) == nil } ?? false
      }
      object.fields = object.fields.compactMap(field)
      type.shape = .object(object)
    case .enumeration(var enumeration):
      enumeration.cases = enumeration.cases.compactMap { option in
        self.facts(option.facts).map { EnumerationCase(value: option.value, facts: $0) }
      }
      type.shape = .enumeration(enumeration)
    case .union(var union):
      union.cases = union.cases.compactMap(unionCase)
      type.shape = .union(union)
    case .alias: break
    }
    return type
  }

  private func unionCase(_ option: UnionCase) -> UnionCase? {
    facts(option.facts).map { facts in
      var option = option
      option.facts = facts
      return option
    }
  }

  private func field(_ field: Field) -> Field? {
    guard let facts = facts(field.facts) else { return nil }
    var result = field
    result.facts = facts
    result.earlier = field.earlier.compactMap { earlier in
      span(earlier.span).map { EarlierType(type: expression(earlier.type), span: $0) }
    }
    // A type that only later revisions give it gives way to that of the last one.
    let dates = description.revisions.map(\.date).filter { $0 <= last && facts.span.contains($0) }
    if dates.allSatisfy({ date in field.earlier.contains { $0.span.contains(date) } }) {
      result.type = field.type(in: last)
      result.earlier.removeAll { $0.span.contains(last) }
    }
    result.type = expression(result.type)
    switch field.presence {
    case .required, .optional: break
    case .requiredIn(let inner):
      result.presence = span(inner).map { $0 == .always ? .required : .requiredIn($0) } ?? .optional
    case .optionalIn(let inner):
      result.presence = span(inner).map { $0 == .always ? .optional : .optionalIn($0) } ?? .required
    }
    return result
  }

  private func expression(_ type: TypeExpression) -> TypeExpression {
    switch type {
    case .inline(let declaration): .inline(self.type(declaration) ?? declaration)
    case .list(let item): .list(expression(item))
    case .map(let item): .map(expression(item))
    case .oneOrList(let item): .oneOrList(expression(item))
    case .nullable(let item): .nullable(expression(item))
    case .bounded(let item, let bounds): .bounded(expression(item), bounds)
    case .builtin, .named, .constant: type
    }
  }

  private func header(_ header: HeaderMirror) -> HeaderMirror? {
    span(header.span).map { HeaderMirror(name: header.name, path: header.path, span: $0) }
  }

  private func method(_ method: Method) -> Method? {
    guard let facts = facts(method.facts) else { return nil }
    var method = method
    method.facts = facts
    method.from = ranged(method.from)
    method.params = method.params.flatMap(field)
    method.alternatives = method.alternatives.compactMap(unionCase)
    method.task = method.task.flatMap { ranged([$0]).first }
    method.needs = method.needs.compactMap { need in
      span(need.span).map { Need(capability: need.capability, span: $0, when: need.when) }
    }
    method.headers = method.headers.compactMap(header)
    return method
  }

  private func error(_ error: ErrorCode) -> ErrorCode? {
    guard let facts = facts(error.facts) else { return nil }
    var error = error
    error.facts = facts
    error.httpStatus = error.httpStatus.flatMap { ranged([$0]).first }
    error.officialNames = ranged(error.officialNames)
    error.replacedBy = error.replacedBy.flatMap { other in
      description.errors.contains { $0.name == other.name && self.facts($0.facts) != nil } ? other : nil
    }
    return error
  }
}
