/// A member of an object.
public struct Field: Sendable, Hashable {
  /// The member's name on the wire.
  public var name: String
  /// Its type, in the latest revision that has it.
  public var type: TypeExpression
  /// When it must be there.
  public var presence: Presence
  /// Narrower types that earlier revisions gave it.
  public var earlier: [EarlierType]
  /// What its absence means; written where a revision requires the member and the value has none.
  public var defaultValue: Scalar?
  /// The part it plays for the runtime, which finds it by this name.
  public var role: String?
  /// The type from which it was included; nil for a field of the type's own.
  public var includedFrom: String?
  /// What is common to every part of a description.
  public var facts: Facts

  /// Makes a field.
  public init(
    name: String, type: TypeExpression, presence: Presence = .optional, earlier: [EarlierType] = [],
    defaultValue: Scalar? = nil, role: String? = nil, facts: Facts = Facts()
  ) {
    self.name = name
    self.type = type
    self.presence = presence
    self.earlier = earlier
    self.defaultValue = defaultValue
    self.role = role
    self.includedFrom = nil
    self.facts = facts
  }
}

extension Field {
  /// The type that the field has in a revision.
  public func type(in revision: String) -> TypeExpression {
    earlier.first { $0.span.contains(revision) }?.type ?? type
  }

  /// Whether the member must be there in a revision, among those that have it.
  public func isRequired(in revision: String) -> Bool {
    switch presence {
    case .required: true
    case .optional: false
    case .requiredIn(let span): span.contains(revision)
    case .optionalIn(let span): !span.contains(revision)
    }
  }
}

/// When a member must be there.
public enum Presence: Sendable, Hashable {
  /// Wherever the member exists.
  case required
  /// Nowhere.
  case optional
  /// In these revisions only.
  case requiredIn(RevisionSpan)
  /// Everywhere but in these revisions.
  case optionalIn(RevisionSpan)
}

/// A type that a field had in some revisions.
public struct EarlierType: Sendable, Hashable {
  /// The type.
  public var type: TypeExpression
  /// The revisions.
  public var span: RevisionSpan

  /// Makes an earlier type.
  public init(type: TypeExpression, span: RevisionSpan) {
    self.type = type
    self.span = span
  }
}

/// A literal in a description.
public enum Scalar: Sendable, Hashable, CustomStringConvertible {
  /// A boolean.
  case bool(Bool)
  /// A number, as written.
  case number(String)
  /// A string.
  case string(String)

  /// The literal as text.
  public var description: String {
    switch self {
    case .bool(let value): value ? "true" : "false"
    case .number(let text), .string(let text): text
    }
  }
}
