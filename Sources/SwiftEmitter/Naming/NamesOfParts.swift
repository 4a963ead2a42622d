import ProtocolModel

extension Field {
  /// The property's name, with backticks where needed.
  var property: String { SwiftName.escaped(bareProperty) }

  /// The property's name.
  var bareProperty: String { facts.swiftName ?? SwiftName.lowerCamel(name) }
}

extension EnumerationCase {
  /// The case's name, with backticks where needed.
  var caseName: String { SwiftName.escaped(bareCaseName) }

  /// The case's name.
  var bareCaseName: String { facts.swiftName ?? SwiftName.lowerCamel(value) }
}

extension TypeDeclaration {
  /// The type's name, without that of the type around it.
  var swiftName: String { facts.swiftName ?? SwiftName.upperCamel(bareName) }
}

extension UnionCase {
  /// The case's name: of its key, or of its type where the key is a pattern.
  func caseName(rule: UnionShape.Rule) -> String {
    if let name = facts.swiftName { return SwiftName.escaped(name) }
    guard rule == .match else { return SwiftName.escaped(SwiftName.lowerCamel(key)) }
    return SwiftName.escaped(SwiftName.lowerCamel(type.unbounded.description))
  }
}

extension Method {
  /// The name of the call, of the handler's function and of the descriptor: `callTool` for `CallToolRequest`.
  var swiftName: String {
    if let name = facts.swiftName { return name }
    let suffix = kind == .request ? "Request" : "Notification"
    let stem = typeName.hasSuffix(suffix) ? String(typeName.dropLast(suffix.count)) : typeName
    return SwiftName.lowerCamel(stem)
  }
}

extension ErrorCode {
  var swiftName: String { facts.swiftName ?? SwiftName.lowerCamel(name) }
}
