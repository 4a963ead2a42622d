extension URITemplate {
  /// A variable, as it appears in an expression (section 2.3 of RFC 6570).
  public struct Variable: Sendable, Hashable {
    /// The name. What is percent-encoded in it stays so: it is part of the name.
    public let name: String
    /// Whether it has the modifier `*`: each item of a list, each pair, by itself (section 2.4.2).
    public let isExploded: Bool
    /// How many characters of the value are used at most: the modifier `:n` (section 2.4.1).
    public let prefixLength: Int?
    /// The operator of the expression.
    public let `operator`: Operator
  }

  /// What an expression begins with, and with it the kind of its expansion (section 2.2 of RFC 6570).
  public enum Operator: String, Sendable, Hashable, CaseIterable {
    /// `{var}`: simple expansion (section 3.2.2).
    case simple = ""
    /// `{+var}`: what is reserved in URIs stays as it is (section 3.2.3).
    case reserved = "+"
    /// `{#var}`: a fragment (section 3.2.4).
    case fragment = "#"
    /// `{.var}`: labels, each after a dot (section 3.2.5).
    case label = "."
    /// `{/var}`: segments of a path (section 3.2.6).
    case path = "/"
    /// `{;var}`: parameters of a path (section 3.2.7).
    case parameter = ";"
    /// `{?var}`: a query (section 3.2.8).
    case query = "?"
    /// `{&var}`: more of a query (section 3.2.9).
    case continuation = "&"
  }
}

// The table in appendix A of the RFC.
extension URITemplate.Operator {
  /// What comes before the first value that is defined.
  var first: UInt8? {
    switch self {
    case .simple, .reserved: nil
    default: rawValue.utf8.first
    }
  }

  /// What comes between two values.
  var separator: UInt8 {
    switch self {
    case .simple, .reserved, .fragment: UInt8(ascii: ",")
    case .label: UInt8(ascii: ".")
    case .path: UInt8(ascii: "/")
    case .parameter: UInt8(ascii: ";")
    case .query, .continuation: UInt8(ascii: "&")
    }
  }

  /// Whether values have the names of their variables before them.
  var isNamed: Bool {
    switch self {
    case .parameter, .query, .continuation: true
    default: false
    }
  }

  /// Whether a name is followed by `=` even when the value is empty.
  var marksEmpty: Bool { self != .parameter }

  /// Whether reserved characters and what is percent-encoded already stay as they are.
  var keepsReserved: Bool { self == .reserved || self == .fragment }

  /// Whether an item of an exploded variable shows if it is a pair, so that lists and pairs do not mix.
  ///
  /// With names, what looks like a list may be pairs. In labels a dot can be in a name or value, too.
  var tellsItemsApart: Bool { self == .simple || self == .path }
}
