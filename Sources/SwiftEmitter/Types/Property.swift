import ProtocolModel

/// When a member must be there.
enum Requirement {
  /// In every revision that has the struct.
  case always
  /// In the revisions of a condition.
  case when(RevisionCondition)
  /// In all revisions but those of a condition.
  case unless(RevisionCondition)
}

/// A field of an object as a property of a struct.
struct Property {
  /// How the property holds its member.
  enum Kind: Equatable {
    /// Always there.
    case required
    /// Always there in Swift, with a value that stands for absence.
    case defaulted(String)
    /// May be nil.
    case optional
    /// Never stored: the same in every value.
    case constant(String)
  }

  let field: Field
  let kind: Kind
  /// The type without `?`.
  let bareType: String
  /// The revisions that have the member, among those that have the struct; nil for all.
  let condition: RevisionCondition?
  /// When a property that may be nil must not be, as a condition on a revision; nil for never.
  let requirement: Requirement?

  var name: String { field.property }
  var type: String { kind == .optional ? "\(bareType)?" : bareType }
  var isStored: Bool { if case .constant = kind { false } else { true } }
}

extension Emitter {
  /// The properties of a struct that lives in the revisions of a scope.
  func properties(of object: ObjectShape, scope: RevisionSpan) -> [Property] {
    object.fields.map { field in
      let span = field.facts.span
      let condition = RevisionCondition(span, scope: scope, of: revisions)
      let requirement: Requirement? =
        switch field.presence {
        case .required: RevisionCondition(span, scope: scope, of: revisions).map { .when($0) } ?? .always
        case .optional: nil
        case .requiredIn(let inner):
          RevisionCondition(inner.intersection(span), scope: scope, of: revisions).map { .when($0) }
            ?? .always
        case .optionalIn(let inner): RevisionCondition(inner, scope: scope, of: revisions).map { .unless($0) }
        }
      let kind: Property.Kind =
        if case .constant(let text) = field.type {
          .constant(text)
        } else if requirement != nil, let value = field.defaultValue {
          .defaulted(expression(value, for: field.type))
        } else if field.presence == .required, condition == nil {
          .required
        } else {
          .optional
        }
      return Property(
        field: field, kind: kind, bareType: field.type.swift(in: model), condition: condition,
        requirement: kind == .optional ? requirement : nil)
    }
  }

  /// A default as a Swift expression of its field's type.
  func expression(_ value: Scalar, for type: TypeExpression) -> String {
    switch (value, model.underlying(type)) {
    case (.string(let text), .declaration(let declaration)):
      guard let known = declaration.enumeration?.cases.first(where: { $0.value == text }) else {
        return ".init(rawValue: \(literal(text)))"
      }
      return ".\(known.caseName)"
    case (.string(let text), .expression): return literal(text)
    case (.bool, _), (.number, _): return value.description
    }
  }
}
