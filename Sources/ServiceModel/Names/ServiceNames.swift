import ProtocolModel

/// How names of a service become names in Swift.
enum ServiceNames {
  /// `get_forecast` becomes `getForecast`.
  static func lower(_ name: String) -> String {
    SwiftName.lowerCamel(name.replacing("/", with: "_"))
  }

  /// `get_forecast` becomes `GetForecast`.
  static func upper(_ name: String) -> String {
    SwiftName.upperCamel(name)
  }

  /// The name of a case: `°C` becomes `c`, `-1` becomes `minus1`, and where no letter is left, words stand for the signs.
  static func enumCase(_ value: String) -> String {
    let name = lower(value)
    if name.isEmpty { return value.isEmpty ? "empty" : words(for: value) }
    guard let first = name.first, first.isNumber else { return name }
    return value.hasPrefix("-") ? "minus\(name)" : "_\(name)"
  }

  /// A type's name that hides nothing which generated code uses.
  static func type(_ name: String) -> String {
    let upper = upper(name)
    let start = upper.first?.isLetter == false ? "_\(upper)" : upper
    return reservedTypes.contains(start) ? "\(start)Value" : start
  }

  /// A property's name that hides nothing which generated code uses.
  static func property(_ name: String) -> String {
    let lower = enumCase(name)
    return reservedProperties.contains(lower) ? "\(lower)Value" : lower
  }

  /// The name of one of several: `days` becomes `Day`.
  static func element(of name: String) -> String {
    let plural = upper(name)
    if plural.hasSuffix("ies"), plural.count > 4 { return type(plural.dropLast(3) + "y") }
    if plural.hasSuffix("s"), !plural.hasSuffix("ss"), !plural.hasSuffix("us"), plural.count > 3 {
      return type(String(plural.dropLast()))
    }
    return type(plural + "Element")
  }

  private static func words(for value: String) -> String {
    let names: [Character: String] = [
      "+": "plus", "-": "minus", "*": "star", "/": "slash", "=": "equal", "<": "less", ">": "greater",
      "!": "not", "?": "question", ".": "dot", ",": "comma", "%": "percent", "&": "and", "|": "or",
      "_": "underscore",
      " ": "space", "#": "number", "@": "at", "$": "dollar", "~": "tilde", "^": "caret",
    ]
    let words = value.map { sign in
      names[sign] ?? sign.unicodeScalars.map { "u" + String($0.value, radix: 16) }.joined()
    }
    return words.enumerated().map { index, word in
      index == 0 ? word : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  /// Types that generated code uses by their bare names, or that Swift does not allow.
  static let reservedTypes: Set = [
    "Any", "Array", "Bool", "Boxed", "Dictionary", "Double", "Equatable", "Error", "Int", "JSONError",
    "JSONObject",
    "JSONReader", "JSONValue", "JSONWriter", "Nullable", "Optional", "Protocol", "ProtocolValue", "Self",
    "Sendable",
    "String", "Type", "Void",
  ]

  /// What a namespace has beside the enums of tools, prompts and resources.
  static let reservedParts: Set<String> = reservedTypes.union([
    "ArgumentTexts", "CallOptions", "CallToolRequestParams", "Client", "Mock", "MockedCall", "PromptContent",
    "ResourceContent",
    "ServerCaller", "ServerContext", "Service", "ServiceRoutes", "ServicePrompt", "ServiceResource",
    "ServiceTemplate",
    "ServiceTool", "ToolContent",
  ])

  static let reservedProperties: Set = [
    "additionalMembers", "init", "key", "reader", "self", "start", "writer",
  ]
}
