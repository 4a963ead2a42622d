extension Merge {
  /// An object with the members that the new revision has.
  ///
  /// - Parameter all: its fields, those that it includes among them.
  mutating func merged(
    _ object: ObjectShape, all: [Field], with members: [String: WireShape.Member], _ context: Context,
    _ model: Model
  ) -> ObjectShape {
    var object = object
    for field in all where field.facts.span.contains(revision) {
      guard let member = members[field.name] else {
        var ended = field
        ended.facts.span = self.ended(field.facts.span)
        object.set(ended)
        changes.append("- field \(context.name).\(field.name)")
        continue
      }
      let changed = merged(field, with: member, context, model)
      if changed != field { object.set(changed) }
    }
    for name in members.keys.sorted() {
      guard let member = members[name],
        !all.contains(where: { $0.name == name && $0.facts.span.contains(revision) })
      else { continue }
      var field = newField(name, member, context)
      if let earlier = all.first(where: { $0.name == name }) { field = revived(earlier, as: field) }
      object.set(field)
      changes.append("+ field \(context.name).\(name)")
    }
    return object
  }

  private mutating func merged(
    _ field: Field, with member: WireShape.Member, _ context: Context, _ model: Model
  ) -> Field {
    var field = field
    let inside = context.inside(field.name, span: field.facts.span)
    let wasRequired = field.isRequired(in: revision)
    if wasRequired != member.isRequired {
      field.presence = presence(of: field, requiredNow: member.isRequired)
      changes.append("~ field \(inside.name) is now \(member.isRequired ? "required" : "optional")")
    }
    if let last = field.earlier.firstIndex(where: { $0.span.contains(revision) }) {
      // The revisions before have another type than the one that the field is described by.
      let current = model.wireShape(of: field.earlier[last].type, in: revision)
      if isSame(current, as: member.shape, model) { return field }
      field.earlier[last].span = ended(field.earlier[last].span)
      changes.append("~ field \(inside.name): \(field.earlier[last].type) is now \(field.type)")
    }
    let retyped = retyped(field.type, from: current(field, model), to: member.shape, inside, model)
    if let earlier = retyped.earlier {
      let span = RevisionSpan(since: field.earlier.last?.span.until.flatMap(after), until: previous)
      field.earlier.append(EarlierType(type: earlier, span: span))
      changes.append("~ field \(inside.name): \(earlier) is now \(retyped.type)")
    }
    field.type = retyped.type
    return field
  }

  /// What the description says of a field's type if nothing changes.
  private func current(_ field: Field, _ model: Model) -> WireShape.Shape {
    model.wireShape(of: field.type, in: revision)
  }

  /// The presence that says for each revision what it said before, and the new thing for the new one.
  private func presence(of field: Field, requiredNow: Bool) -> Presence {
    let before = description.revisions.map(\.date).filter { $0 != revision && field.facts.span.contains($0) }
    let states = before.map { field.isRequired(in: $0) } + [requiredNow]
    let dates = before + [revision]
    if states.allSatisfy({ $0 }) { return .required }
    if states.allSatisfy({ !$0 }) { return .optional }
    return span(of: true, in: states, dates).map { .requiredIn($0) }
      ?? span(of: false, in: states, dates).map { .optionalIn($0) } ?? .optional
  }

  /// The revisions in which a state holds, if they follow each other.
  private func span(of state: Bool, in states: [Bool], _ dates: [String]) -> RevisionSpan? {
    guard let first = states.firstIndex(of: state), let last = states.lastIndex(of: state),
      states[first...last].allSatisfy({ $0 == state })
    else { return nil }
    return RevisionSpan(
      since: first == 0 ? nil : dates[first], until: last == states.count - 1 ? nil : dates[last])
  }

  private func after(_ date: String) -> String? {
    description.revisions.map(\.date).first { $0 > date }
  }

  mutating func newField(_ name: String, _ member: WireShape.Member, _ context: Context) -> Field {
    let facts = newFacts(within: context.span)
    var shape = member.shape
    // A constant is always there; one that may be absent is an enumeration of one value.
    if case .constant(let text) = shape, !member.isRequired { shape = .enumeration([text]) }
    let type = expression(shape, context.inside(name, span: facts.span), field: name)
    return Field(name: name, type: type, presence: member.isRequired ? .required : .optional, facts: facts)
  }

  /// A field that had ended and comes back lives on: spans have no gaps, so the revisions between must be looked at.
  private func revived(_ earlier: Field, as field: Field) -> Field {
    var result = field
    result.facts = earlier.facts
    result.facts.span.until = nil
    result.facts.todo = ["span"]
    return result
  }
}

extension ObjectShape {
  /// Puts a field in the place of the one of its name, or at the end.
  mutating func set(_ field: Field) {
    var field = field
    field.includedFrom = nil
    if let index = fields.firstIndex(where: { $0.name == field.name }) {
      fields[index] = field
    } else {
      fields.append(field)
    }
  }
}
