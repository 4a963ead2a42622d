/// What is wrong with a template, or with a value for it (section 3 of RFC 6570).
public struct URITemplateError: Error, Sendable, Hashable {
  /// What is wrong.
  public let reason: Reason
  /// Where it is: how many bytes of UTF-8 the template has before it.
  public let offset: Int

  /// What can be wrong.
  public enum Reason: Sendable, Hashable {
    /// A `{` has no `}`.
    case unclosedExpression
    /// A `}` has no `{`.
    case unopenedExpression
    /// The expression begins with an operator that the RFC keeps for later: `=`, `,`, `!`, `@` or `|`.
    case reservedOperator
    /// There is no name where one must be.
    case missingName
    /// A character that cannot stand there.
    case unexpectedCharacter
    /// A `%` without two hexadecimal digits.
    case invalidPercentEncoding
    /// The length after `:` is not a number from 1 to 9999 without zeros before it.
    case invalidPrefixLength
    /// A list or pairs were given for a variable of which a prefix is asked for. Only expansion finds this.
    case prefixOfComposite
  }
}

extension URITemplateError: CustomStringConvertible {
  /// What is wrong and where, for people.
  public var description: String { "\(reason) (byte \(offset) of the template)" }
}

extension URITemplateError.Reason: CustomStringConvertible {
  /// What is wrong, for people.
  public var description: String {
    switch self {
    case .unclosedExpression: "an expression has no }"
    case .unopenedExpression: "a } has no {"
    case .reservedOperator: "this operator has no meaning yet"
    case .missingName: "the name of a variable is missing"
    case .unexpectedCharacter: "this character cannot stand here"
    case .invalidPercentEncoding: "a % must be followed by two hexadecimal digits"
    case .invalidPrefixLength: "a prefix has a length from 1 to 9999"
    case .prefixOfComposite: "a list or pairs have no prefix"
    }
  }
}
