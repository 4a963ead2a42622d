/// How names of the protocol become names in Swift.
public enum SwiftName {
  /// `resource_link` becomes `resourceLink`, `_meta` becomes `meta`, and of a name with a prefix, such as
  /// `example.com/name`, the part after the slash is taken.
  public static func lowerCamel(_ name: String) -> String {
    let words = words(of: name)
    guard let first = words.first else { return "" }
    return lowerFirst(first) + words.dropFirst().map(upperFirst).joined()
  }

  /// `tools/list_changed` becomes `ToolsListChanged`.
  public static func upperCamel(_ name: String) -> String {
    name.split(separator: "/").flatMap { words(of: String($0)) }.map(upperFirst).joined()
  }

  /// The name between backticks where it is a keyword.
  public static func escaped(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }

  /// Whether a text can be a name.
  public static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || first.properties.isXIDStart else {
      return false
    }
    return name.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
  }

  private static func words(of name: String) -> [String] {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return last.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// `URL` becomes `url`, and `JSONValue` becomes `jsonValue`.
  private static func lowerFirst(_ word: String) -> String {
    let capitals = word.prefix { $0.isUppercase }
    if capitals.count <= 1 { return word.prefix(1).lowercased() + word.dropFirst() }
    if capitals.count == word.count { return word.lowercased() }
    return capitals.dropLast().lowercased() + word.dropFirst(capitals.count - 1)
  }

  private static func upperFirst(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The words that need backticks where a name stands.
  public static let keywords: Set<String> = [
    "Any", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue",
    "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func",
    "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "package",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static",
    "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}
