import MCPWire

/// One thing in a message that a revision does not allow.
public struct Violation: Sendable, Equatable {
  /// What is wrong.
  public enum Rule: Sendable, Equatable {
    /// A member is not there.
    case missing
    /// None of these members is there.
    case missingOneOf([String])
    /// A member is there, but the revision does not know it.
    case unknownMember
    /// A value, or a kind of value, that the revision does not know; the text names it.
    case unknownValue(String)
    /// A value that the revision's narrower type cannot hold; the text says what it can: `an object`.
    case tooWide(only: String)
    /// A number is out of bounds. Both texts are for people: `1.5`, `from 0 to 1`.
    case outOfBounds(value: String, bounds: String)
    /// A list or a string is too long or too short.
    case badCount(Int, bounds: String)
  }

  /// The name of the text that the path starts from: `$` for a whole text, `params` for a request's parameters.
  public var root: String
  /// Where it is, seen from the root.
  public var path: [JSONPathElement]
  /// What is wrong.
  public var rule: Rule
  /// The revision that does not allow it.
  public var revision: Revision

  /// Makes a violation.
  public init(root: String = "$", path: [JSONPathElement], rule: Rule, revision: Revision) {
    self.root = root
    self.path = path
    self.rule = rule
    self.revision = revision
  }
}

extension Violation: CustomStringConvertible {
  /// Where and what, such as `$.tools[3].title: not in 2025-03-26`.
  public var description: String {
    "\(PathText(root: root, path)): \(complaint)"
  }

  private var complaint: String {
    switch rule {
    case .missing: "missing, but required in \(revision)"
    case .missingOneOf(let members): "one of \(members.joined(separator: ", ")) is required in \(revision)"
    case .unknownMember: "not in \(revision)"
    case .unknownValue(let what): "\(what) is not in \(revision)"
    case .tooWide(let what): "must be \(what) in \(revision)"
    case .outOfBounds(let value, let bounds): "\(value) is out of bounds: must be \(bounds)"
    case .badCount(let count, let bounds): "length \(count) is out of bounds: must be \(bounds)"
    }
  }
}
