import ProtocolModel

extension DescriptionEncoder {
  /// A field: its specification, or a map where it says more.
  static func field(_ field: Field) -> WrittenNode {
    var more = facts(field.facts)
    more["default"] = field.defaultValue.map { .scalar(WrittenScalar($0)) }
    more["role"] = field.role.map { .string($0) }
    field.type.forEachInline { declaration in
      if let object = declaration.object { more = more.adding(members(object)) }
    }
    return specified(
      Specification(
        type: field.type, presence: field.presence, span: field.facts.span, earlier: field.earlier),
      more, order: DescriptionKeys.inlineObject)
  }

  /// A case of a union, or another result of a method.
  static func unionCase(_ option: UnionCase) -> WrittenNode {
    var more = facts(option.facts)
    more["fallback"] = option.statedFallback.map { fallback($0) }
    return specified(
      Specification(type: option.type, span: option.facts.span), more, order: DescriptionKeys.unionCase)
  }

  /// The members of an object, by the keys that describe them.
  static func members(_ object: ObjectShape) -> [String: WrittenNode?] {
    [
      "include": .names(object.includes.map(\.name)),
      "open": object.isOpen ? .bool(true) : nil,
      "fields": .parts(
        // Fields of included types stand there.
        object.fields.filter { $0.includedFrom == nil }.map { ($0.name, field($0)) }, .block),
      "check": .names(object.checks.map { check($0) }),
    ]
  }

  /// A bare specification, or a map of it and what else there is to say.
  private static func specified(
    _ specification: Specification, _ more: [String: WrittenNode?], order: [String]
  ) -> WrittenNode {
    let text = WrittenNode.string(specification.description)
    return more.values.allSatisfy { $0 == nil } ? text : .keyed(more.adding(["is": text]), order: order)
  }

  private static func fallback(_ fallback: Fallback) -> WrittenNode {
    switch fallback {
    case .fail: .string("fail")
    case .drop: .string("drop")
    case .object(let members):
      .map(members.map { WrittenNode.Entry(key: $0.name, value: .string($0.template)) }, .inline)
    }
  }

  private static func check(_ check: ObjectCheck) -> String {
    func list(_ fields: [Reference]) -> String { fields.map(\.name).joined(separator: ", ") }
    return switch check {
    case .atLeastOne(let fields): "at-least-one(\(list(fields)))"
    case .requiredWhen(let field, let value, let required):
      "required-when(\(field.name)=\(value), \(list(required)))"
    }
  }
}
