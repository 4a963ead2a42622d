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
    let name = identifier(lower(value))
    if name.isEmpty { return value.isEmpty ? "empty" : words(for: value) }
    guard let first = name.first, first.isNumber else { return name }
    return value.hasPrefix("-") ? "minus\(name)" : "_\(name)"
  }

  /// A type's name that hides nothing which generated code uses.
  ///
  /// - Parameter depth: in how many enums and types it lies below the namespace.
  static func type(_ name: String, at depth: Int = 2) -> String {
    var result = upper(name)
    if result.isEmpty { result = upper(enumCase(name)) }
    if result.first?.isNumber == true { result = "_\(result)" }
    result = identifier(result)
    // What has no upper case would have the name of the property or the case whose type it is.
    if result.first?.isUppercase != true { return "\(result)Value" }
    let reserved =
      switch depth {
      case 0: reservedParts
      case 1: reservedInParts
      default: reservedTypes
      }
    while reserved.contains(result) { result += "Value" }
    return result
  }

  /// The name of the namespace, which nothing that lies in it may hide.
  static func namespace(_ name: String) -> String {
    let upper = upper(name)
    return reserved.contains(upper) ? "\(upper)Service" : upper
  }

  /// A property's name that hides nothing which generated code uses.
  static func property(_ name: String) -> String {
    let lower = enumCase(name)
    return reservedProperties.contains(lower) ? "\(lower)Value" : lower
  }

  /// The name of one of several: `days` becomes `Day`, `addresses` becomes `Address`, `data` becomes `DataElement`.
  static func element(of name: String) -> String {
    let plural = upper(name)
    let lower = plural.lowercased()
    let isSame = ["series", "species", "news"].contains(where: lower.hasSuffix)
    if !isSame, plural.count > 3 {
      if lower.hasSuffix("ies"), plural.count > 4 { return plural.dropLast(3) + "y" }
      let longer = ["sses", "xes", "ches", "shes", "zzes", "tuses", "iases", "ruses"]
      if longer.contains(where: lower.hasSuffix) { return String(plural.dropLast(2)) }
      let isPlural = lower.hasSuffix("s") && !["ss", "us", "is"].contains(where: lower.hasSuffix)
      if isPlural { return String(plural.dropLast()) }
    }
    return "\(plural)Element"
  }

  /// A name in which signs that no name in Swift has are written as their numbers.
  private static func identifier(_ name: String) -> String {
    guard !name.isEmpty, !SwiftName.isIdentifier("_\(name)") else { return name }
    return name.unicodeScalars.map { scalar in
      scalar.properties.isXIDContinue ? String(scalar) : "u" + String(scalar.value, radix: 16)
    }.joined()
  }

  private static func words(for value: String) -> String {
    let names: [Character: String] = [
      "+": "plus", "-": "minus", "*": "star", "/": "slash", "=": "equal", "<": "less", ">": "greater",
      "!": "not", "?": "question", ".": "dot", ",": "comma", "%": "percent", "&": "and", "|": "or",
      "_": "underscore",
      " ": "space", "#": "number", "@": "at", "$": "dollar", "~": "tilde", "^": "caret", "°": "degree",
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
    "Any", "Array", "Bool", "Boxed", "ClosedEnumeration", "Dictionary", "Double", "Equatable", "Error", "Int",
    "JSONError", "JSONObject", "JSONReader", "JSONValue", "JSONWriter", "ListElements", "Nullable",
    "Optional",
    "Protocol", "ProtocolValue", "Self", "Sendable", "String", "Type", "Void",
  ]

  /// Those, and what the enum of a tool, prompt, resource or template has beside the types for schemas.
  static let reservedInParts = reservedTypes.union([
    "ArgumentTexts", "Arguments", "Input", "NoArguments", "Output", "ProtocolError", "ServiceArguments",
    "ServicePrompt", "ServiceResource", "ServiceTemplate", "ServiceTool", "ToolContent", "Variables",
  ])

  /// Those, and what a namespace has beside the enums of tools, prompts and resources.
  static let reservedParts = reservedInParts.subtracting(["Arguments", "Input", "Output", "Variables"]).union(
    [
      "CallOptions", "Client", "GeneratedCode", "GetPromptResult", "Implementation", "Mock", "MockedCall",
      "PromptContent", "ReadResourceResult", "ResourceContent", "RuntimeFormat", "Server", "ServerCaller",
      "ServerContext", "ServerOptions", "Service", "ServiceRoutes",
    ])

  /// All names that generated code declares or uses.
  static let reserved = reservedParts.union(reservedInParts)

  static let reservedProperties: Set = [
    "additionalMembers", "init", "key", "reader", "self", "start", "writer",
  ]
}
