/// One step from a value to a value inside it.
public enum JSONPathElement: Sendable, Equatable {
  /// To the member of that name.
  case member(String)
  /// To the element at that index, counted from 0.
  case index(Int)
}

/// The way from the top of a text to a value in it.
public typealias JSONPath = [JSONPathElement]

extension [JSONPathElement] {
  /// The path as text, for example `$.a[0]["odd key"]`; the top of the text is `$`.
  public var jsonPath: String {
    var text = "$"
    for element in self {
      switch element {
      case .index(let index): text += "[\(index)]"
      case .member(let name) where isIdentifier(name): text += ".\(name)"
      case .member(let name): text += "[\(JSONValue.string(name))]"
      }
    }
    return text
  }
}

/// Whether a name can follow a dot in a path: ASCII letters, digits, `_` and `$`, no digit first.
private func isIdentifier(_ name: String) -> Bool {
  guard let first = name.utf8.first, !isDigit(first) else { return false }
  return name.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "_"), UInt8(ascii: "$"): true
    default: isDigit(byte)
    }
  }
}
