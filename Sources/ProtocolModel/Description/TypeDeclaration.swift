/// A type of the protocol: one declaration for all revisions.
public struct TypeDeclaration: Sendable, Hashable {
  /// What the type is made of.
  public enum Shape: Sendable, Hashable {
    /// A JSON object with named members.
    case object(ObjectShape)
    /// A string out of a list.
    case enumeration(EnumerationShape)
    /// One of several types.
    case union(UnionShape)
    /// Another name for a type.
    case alias(TypeExpression)
  }

  /// The official name.
  public var name: String
  /// What the type is made of.
  public var shape: Shape
  /// What is common to every part of a description.
  public var facts: Facts
  /// The feature the type belongs to, which names the file it is generated into.
  public var group: String?
  /// What official schemas call the type, where that is not its name.
  public var officialNames: [Ranged<OfficialName>]
  /// True for members that other types include and that are no type of their own.
  public var isMixin: Bool
  /// What an extension writes before the name of a type of its protocol when it has one of that name itself: `MCP.`.
  /// The name begins with it then; nil in all other cases.
  public internal(set) var qualifier: String?

  /// Makes a declaration.
  public init(
    name: String, shape: Shape, facts: Facts = Facts(), group: String? = nil,
    officialNames: [Ranged<OfficialName>] = [], isMixin: Bool = false
  ) {
    self.name = name
    self.shape = shape
    self.facts = facts
    self.group = group
    self.officialNames = officialNames
    self.isMixin = isMixin
  }

  /// How an inline declaration is written in a field.
  var inlineSpelling: String {
    switch shape {
    case .object: "struct"
    case .enumeration(let enumeration):
      "enum(\(enumeration.cases.map { $0.value + $0.facts.span.clause }.joined(separator: "|")))"
    case .union, .alias: name
    }
  }
}

/// What an official schema calls a type.
public enum OfficialName: Sendable, Hashable {
  /// It has no name there: it is spelled out wherever it is used.
  case none
  /// It has another name there.
  case named(String)
}

extension TypeDeclaration {
  /// The name as the type's own description writes it.
  public var bareName: String { String(name.dropFirst(qualifier?.count ?? 0)) }

  /// The type's name in the official schema of a revision; nil where it is spelled out in place.
  public func officialName(in revision: String) -> String? {
    guard let other = officialNames.first(where: { $0.span.contains(revision) }) else { return bareName }
    switch other.value {
    case .none: return nil
    case .named(let name): return name
    }
  }
}

/// The members of a JSON object.
public struct ObjectShape: Sendable, Hashable {
  /// The types whose fields this one has too, in order, before its own.
  public var includes: [Reference]
  /// The fields, in the order in which they are written.
  public var fields: [Field]
  /// True when the protocol invites members that it does not define.
  public var isOpen: Bool
  /// Rules over several fields.
  public var checks: [ObjectCheck]

  /// Makes an object.
  public init(
    includes: [Reference] = [], fields: [Field] = [], isOpen: Bool = false, checks: [ObjectCheck] = []
  ) {
    self.includes = includes
    self.fields = fields
    self.isOpen = isOpen
    self.checks = checks
  }
}

/// A rule over several fields of an object.
public enum ObjectCheck: Sendable, Hashable {
  /// At least one of the fields must be there.
  case atLeastOne([Reference])
  /// The fields must be there when another one has a value.
  case requiredWhen(field: Reference, value: String, [Reference])
}

extension ObjectCheck {
  /// The fields that the rule is about.
  public var references: [Reference] {
    switch self {
    case .atLeastOne(let fields): fields
    case .requiredWhen(let field, _, let required): [field] + required
    }
  }
}

/// The strings of an enumeration, in their order.
public struct EnumerationShape: Sendable, Hashable {
  /// The known values.
  public var cases: [EnumerationCase]
  /// True when the protocol allows other values; false when an unknown one comes from a newer peer only.
  public var isOpen: Bool
  /// True when the order of the values has a meaning, such as severity.
  public var isOrdered: Bool

  /// Makes an enumeration.
  public init(cases: [EnumerationCase], isOpen: Bool = false, isOrdered: Bool = false) {
    self.cases = cases
    self.isOpen = isOpen
    self.isOrdered = isOrdered
  }
}

/// One string of an enumeration.
public struct EnumerationCase: Sendable, Hashable {
  /// The string on the wire.
  public var value: String
  /// What is common to every part of a description.
  public var facts: Facts

  /// Makes a case.
  public init(value: String, facts: Facts = Facts()) {
    self.value = value
    self.facts = facts
  }
}
