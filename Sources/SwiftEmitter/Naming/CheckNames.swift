import ProtocolModel

/// Reports names that Swift cannot have, and names that become one in Swift.
struct NameChecker {
  private(set) var diagnostics = Diagnostics()

  mutating func check(_ model: Model) {
    // What lies in the enum of an extension hides nothing outside of it.
    let hides = model.extended == nil ? Self.typeNames : Self.namesInExtensions
    check(model.types.map { ($0.swiftName, $0.facts.source) }, "type", reserved: hides)
    for type in model.types { check(type) }
    checkExtension(model)
    let methods = model.description.methods
    for kind in [Method.Kind.request, .notification] {
      check(
        methods.filter { $0.kind == kind }.map { ($0.swiftName, $0.facts.source) }, kind.rawValue,
        reserved: ["all"])
    }
    check(model.description.errors.map { ($0.swiftName, $0.facts.source) }, "error", reserved: ["all"])
    check(model.description.eras.map { (SwiftName.lowerCamel($0.name), $0.facts.source) }, "era")
  }

  /// An extension's enum, and what it adds to types of the protocol.
  private mutating func checkExtension(_ model: Model) {
    guard let info = model.description.extensionInfo else { return }
    let protocolTypes = (model.extended?.types ?? []).map(\.swiftName)
    check(
      [(info.swiftName, info.facts.source)], "extension", reserved: Self.typeNames.union(protocolTypes))
    for addition in model.description.additions {
      guard let type = model.type(addition.target.name) else { continue }
      let added = addition.fields.map { ($0.bareProperty, $0.facts.source) }
      check(
        added, "property",
        reserved: Self.propertyNames.union(type.object?.fields.map(\.bareProperty) ?? []))
      check(
        addition.values.map { ($0.caseName, $0.facts.source) }, "case",
        reserved: Self.caseNames.union(type.enumeration?.cases.map(\.caseName) ?? []))
    }
  }

  private mutating func check(_ type: TypeDeclaration) {
    switch type.shape {
    case .object(let object):
      check(
        object.fields.map { ($0.bareProperty, $0.facts.source) }, "property", reserved: Self.propertyNames)
      var nested: [TypeDeclaration] = []
      for field in object.fields { field.type.forEachInline { nested.append($0) } }
      check(nested.map { ($0.swiftName, $0.facts.source) }, "nested type", reserved: Self.nestedTypeNames)
      for type in nested { check(type) }
    case .enumeration(let enumeration):
      check(enumeration.cases.map { ($0.caseName, $0.facts.source) }, "case", reserved: Self.caseNames)
    case .union(let union):
      check(
        union.cases.map { ($0.caseName(rule: union.rule), $0.facts.source) }, "case", reserved: Self.caseNames
      )
    case .alias: break
    }
  }

  private mutating func check(
    _ names: [(name: String, source: Source)], _ what: String, reserved: Set<String> = []
  ) {
    var first: [String: Source] = [:]
    for (name, source) in names {
      let bare = name.filter { $0 != "`" }
      if !SwiftName.isIdentifier(bare) {
        diagnostics.error(
          .swiftName, "'\(bare)' cannot be the name of a \(what) in Swift: give another with 'swift:'",
          at: source.range)
      } else if reserved.contains(bare) {
        diagnostics.error(
          .swiftName, "a \(what) '\(bare)' would hide another of that name: give a new one with 'swift:'",
          at: source.range)
      } else if let twin = first[bare] {
        diagnostics.error(
          .swiftNameCollision,
          "the \(what) is '\(bare)' in Swift, as another one is: rename one with 'swift:'",
          at: source.range, notes: [.init("the other one", at: twin.range)])
      }
      if first[bare] == nil { first[bare] = source }
    }
  }

  /// Types that the generated code inside a type uses by their bare names.
  private static let nestedTypeNames: Set<String> = [
    "Any", "Array", "Bool", "Double", "Int", "Optional", "Protocol", "Self", "String", "Type",
    "Base64", "JSONError", "JSONMembers", "JSONObject", "JSONReader", "JSONValue", "JSONWriter", "Nullable",
    "OneOrMany", "OpenEnumeration", "ProgressToken", "ProtocolValue", "RequestID", "Revision", "Validation",
  ]
  /// Those, and other types of Swift and of the runtime that a module's own type would hide.
  private static let typeNames = nestedTypeNames.union([
    "Character", "Dictionary", "Error", "Never", "Result", "Set", "Task", "Void",
    "CapabilityNeed", "CapabilitySet", "ClientCaller", "ClientContext", "Era", "ErrorCode", "ErrorFacts",
    "HeaderMirror", "Headers", "MetaKeys", "MethodFacts", "MethodTable", "NotificationMethod",
    "Notifications",
    "RequestMethod", "Requests", "RevisionRange", "ServerCaller", "ServerContext", "Violation",
  ])
  /// Names that the code of an extension uses by themselves, or declares beside its types.
  private static let namesInExtensions = nestedTypeNames.union([
    "CapabilityNeed", "CapabilitySet", "ClientCalls", "ClientCaller", "ClientContext", "ClientHandler",
    "ErrorCode", "ErrorFacts", "Errors", "HeaderMirror", "MethodFacts", "MethodTable", "NotificationMethod",
    "Notifications", "ProtocolExtension", "RequestMethod", "Requests", "RevisionRange", "ServerCalls",
    "ServerCaller", "ServerContext", "ServerHandler",
  ])
  private static let propertyNames: Set<String> = [
    "additionalMembers", "init", "self", "reader", "writer", "start",
  ]
  private static let caseNames: Set<String> = ["unknown", "init", "self", "known", "rawValue"]
}
