/// One of several types, told apart by looking at the JSON.
public struct UnionShape: Sendable, Hashable {
  /// How the case is found.
  public enum Rule: Sendable, Hashable {
    /// By the value of a string member.
    case tag(String)
    /// By the first of the cases' keys that is a member.
    case keys
    /// By the kind of JSON value.
    case kind
    /// By the first of the cases' patterns that matches.
    case match
  }

  /// What becomes of a value that no case matches.
  public enum Unknown: String, Sendable, Hashable, CaseIterable {
    /// It is kept as JSON and sent on.
    case keep
    /// It is an error.
    case reject
  }

  /// How the case is found.
  public var rule: Rule
  /// The cases, in the order in which they are tried.
  public var cases: [UnionCase]
  /// What becomes of a value that no case matches.
  public var unknown: Unknown
  /// The key of the case that a value without the tag is.
  public var absent: Reference?

  /// Makes a union.
  public init(rule: Rule, cases: [UnionCase], unknown: Unknown = .keep, absent: Reference? = nil) {
    self.rule = rule
    self.cases = cases
    self.unknown = unknown
    self.absent = absent
  }
}

/// One of the types of a union.
public struct UnionCase: Sendable, Hashable {
  /// The tag's value, the deciding member, the JSON kind or the pattern.
  public var key: String
  /// The type of the case.
  public var type: TypeExpression
  /// What a peer gets whose revision lacks the case, where the description says so.
  public var statedFallback: Fallback?
  /// What is common to every part of a description.
  public var facts: Facts

  /// Makes a case.
  public init(key: String, type: TypeExpression, fallback: Fallback? = nil, facts: Facts = Facts()) {
    self.key = key
    self.type = type
    self.statedFallback = fallback
    self.facts = facts
  }

  /// What a peer gets whose revision lacks the case: nothing, where the description does not say.
  public var fallback: Fallback { statedFallback ?? .fail }
}

/// What is sent instead of a union's case to a peer whose revision lacks it.
public enum Fallback: Sendable, Hashable {
  /// Nothing can be sent: encoding fails.
  case fail
  /// The element is left out of its list, or the optional member out of its object.
  case drop
  /// Another object of the same union, whose strings may name members of the value in braces.
  case object([FallbackMember])
}

/// A member of a fallback object.
public struct FallbackMember: Sendable, Hashable {
  /// The member's name.
  public var name: String
  /// Its text, with `{member}` where the value's own member goes.
  public var template: String
  /// Where it stands.
  public var source: Source

  /// Makes a member.
  public init(name: String, template: String, source: Source = Source()) {
    self.name = name
    self.template = template
    self.source = source
  }
}

/// A condition of a `match` union's case: a member that is there, with one of some values where any are named.
public struct MatchCondition: Sendable, Hashable {
  /// The member's name, and the names inside it.
  public var path: [String]
  /// The strings that the member may have; any value will do when empty.
  public var values: [String]

  /// Reads a pattern such as `type=array & items.anyOf`.
  public static func parse(_ pattern: String) -> [MatchCondition] {
    pattern.split(separator: "&").map { part in
      let sides = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
      return MatchCondition(
        path: (sides.first ?? "").split(separator: ".").map(String.init),
        values: sides.count < 2 ? [] : sides[1].split(separator: "|").map(String.init))
    }
  }
}
