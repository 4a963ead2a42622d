extension URITemplate {
  /// The value of a variable (section 2.3 of RFC 6570).
  ///
  /// A list or pairs of which there are none are the same as no value.
  public enum Value: Sendable, Hashable {
    /// A string.
    case string(String)
    /// A list of strings.
    case list([String])
    /// Names with values, in their order.
    case pairs([Pair])
  }

  /// A name with its value.
  public struct Pair: Sendable, Hashable {
    /// The name.
    public var key: String
    /// Its value.
    public var value: String

    /// A name with its value.
    public init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }
}

extension URITemplate.Value: ExpressibleByStringInterpolation {
  /// A string.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension URITemplate.Value: ExpressibleByArrayLiteral {
  /// A list.
  public init(arrayLiteral elements: String...) {
    self = .list(elements)
  }
}

extension URITemplate.Value: ExpressibleByDictionaryLiteral {
  /// Pairs, in the order in which they are written.
  public init(dictionaryLiteral elements: (String, String)...) {
    self = .pairs(elements.map { URITemplate.Pair($0.0, $0.1) })
  }
}
