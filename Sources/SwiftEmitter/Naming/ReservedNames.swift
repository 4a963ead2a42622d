import ProtocolModel

// Names that would mean something else in generated code, or hide what it uses.
extension NameChecker {
  /// Types that the generated code inside a type uses by their bare names.
  static let nestedTypeNames: Set<String> = [
    "Any", "Array", "Bool", "Comparable", "Double", "Equatable", "Hashable", "Int", "Optional", "Protocol",
    "Self", "Sendable", "String", "Type",
    "Base64", "JSONError", "JSONMembers", "JSONObject", "JSONReader", "JSONValue", "JSONWriter", "Nullable",
    "OneOrMany", "OpenEnumeration", "ProgressToken", "ProtocolValue", "RequestID", "Revision", "Validation",
  ]
  /// Those, and other types of Swift and of the runtime that a module's own type would hide.
  static let typeNames = nestedTypeNames.union([
    "Character", "Dictionary", "Error", "Never", "Result", "Set", "Task", "Void",
    "CapabilityNeed", "CapabilitySet", "ClientCaller", "ClientContext", "Era", "ErrorCode", "ErrorFacts",
    "HeaderMirror", "Headers", "MetaKeys", "MethodFacts", "MethodTable", "NotificationMethod",
    "Notifications",
    "RequestMethod", "Requests", "RevisionRange", "ServerCaller", "ServerContext", "Violation",
  ])
  static let propertyNames: Set<String> = [
    "additionalMembers", "init", "self", "reader", "writer", "start",
  ]
  static let caseNames: Set<String> = ["unknown", "init", "self", "known", "rawValue"]

  /// Names that the code of an extension uses by themselves, or declares beside its types.
  ///
  /// They are fewer than those of a protocol, for what lies in an enum hides nothing outside of it.
  static func namesInExtension(_ namespace: String, _ emitter: Emitter) -> Set<String> {
    let handlers = [Direction.server, .client].flatMap { emitter.handlers(of: $0) }
    let methods = emitter.model.description.methods + emitter.extendedMethods
    let outcomes = methods.filter { !$0.alternatives.isEmpty }.map { emitter.outcomeName($0) }
    return nestedTypeNames.union(handlers.map(\.name)).union(outcomes).union([
      namespace, Emitter.modelModule,
      "CapabilityNeed", "ClientCalls", "ClientCaller", "ClientContext", "ErrorCode", "ErrorFacts", "Errors",
      "HeaderMirror", "MethodFacts", "MethodTable", "NotificationMethod", "Notifications", "RequestMethod",
      "Requests", "RevisionRange", "ServerCalls", "ServerCaller", "ServerContext",
    ])
  }
}
