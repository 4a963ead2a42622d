/// What is wrong with a JSON text, or with a value that was to become one, and where.
public struct JSONError: Error, Sendable, Equatable {
  /// The kinds of fault.
  public enum Reason: Sendable, Equatable {
    /// The text is not JSON; the message says what is wrong.
    case syntax(String)
    /// The text ends inside a value.
    case unexpectedEnd
    /// A string holds bytes that are not UTF-8.
    case invalidUTF8
    /// Arrays and objects are nested deeper than the given number of levels.
    case depthLimit(Int)
    /// The text is longer than the given number of bytes.
    case sizeLimit(Int)
    /// A value is of another kind than the type needs; `expected` reads like "a string".
    case typeMismatch(expected: String, found: JSONKind)
    /// An object lacks a member that its type requires.
    case missingMember(String)
    /// A value is of the right kind, but not one its type allows; the message says why.
    case invalidValue(String)
    /// A Swift value has no JSON form; the message says why. The only reason that encoding gives.
    case notRepresentable(String)
  }

  /// What is wrong.
  public var reason: Reason

  /// The offset of the fault in the text, in bytes.
  public var offset: Int

  /// The way from the top of the text to the fault. Empty until an entry point, or `located(in:)`, fills it
  /// in.
  public var path: JSONPath

  /// An error at an offset, in bytes, whose path is as yet unknown.
  public init(_ reason: Reason, offset: Int, path: JSONPath = []) {
    self.reason = reason
    self.offset = offset
    self.path = path
  }
}

extension JSONError: CustomStringConvertible {
  /// For example `$.params.arguments[3].name: expected a string, found a number (at byte 117)`.
  public var description: String {
    "\(path.jsonPath): \(reason) (at byte \(offset))"
  }
}

extension JSONError.Reason: CustomStringConvertible {
  /// The fault in words, without its place.
  public var description: String {
    switch self {
    case .syntax(let message), .invalidValue(let message), .notRepresentable(let message): message
    case .unexpectedEnd: "the text ends too early"
    case .invalidUTF8: "the string is not valid UTF-8"
    case .depthLimit(let levels): "nested deeper than \(levels) levels"
    case .sizeLimit(let bytes): "longer than \(bytes) bytes"
    case .typeMismatch(let expected, let found): "expected \(expected), found \(found)"
    case .missingMember(let name): "the member \"\(name)\" is missing"
    }
  }
}
