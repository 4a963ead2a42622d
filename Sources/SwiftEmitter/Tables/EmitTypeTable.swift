import ProtocolModel

extension Emitter {
  /// The types by name, for tests and tools that learn a name only at run time.
  ///
  /// They are a module of their own, since a program that has them links every type.
  func typeTableFiles() -> [GeneratedFile] {
    let types = model.types.filter { !$0.isMixin && !isPlain($0) }
    let methods = model.description.methods
    guard !types.isEmpty, !methods.isEmpty else { return [] }
    let body: [Code] = [
      """
      /// Every type of the protocol by its name, but for other names of Swift's own types.
      public let protocolTypes: [String: any ProtocolValue.Type] = [
        \(types.map { Code("\(literal($0.name)): \($0.swiftName).self") }, separator: ",\n"),
      ]
      """,
      """
      /// What a message holds.
      public struct MessageTypes: Sendable {
        /// The method.
        public let method: String
        /// The type of its parameters.
        public let params: any ProtocolValue.Type
        /// The type of its result, of all its results where there are several; nil for notifications.
        public let result: (any ProtocolValue.Type)?
      }
      """,
      """
      /// What messages hold, by the names of their types.
      public let messageTypes: [String: MessageTypes] = [
        \(methods.map { Code(entry($0)) }, separator: ",\n"),
      ]
      """,
    ]
    return [
      GeneratedFile(
        path: "\(Self.typeTableModule)/TypeTable.swift",
        imports: [Self.modelModule, "MCPSupport", "MCPWire"],
        body: Code(body, separator: "\n\n").text)
    ]
  }

  /// Whether a type is another name for a type of Swift's own.
  private func isPlain(_ type: TypeDeclaration) -> Bool {
    guard case .alias(let target) = type.shape else { return false }
    return switch model.underlying(target) {
    case .expression(.map), .expression(.builtin(.object)), .expression(.builtin(.any)), .declaration: false
    case .expression: true
    }
  }

  private func entry(_ method: Method) -> String {
    let outcome = outcome(method)?.0.swiftName
    let result = outcome ?? method.result.map { TypeExpression.named($0).swift(in: model) }
    return """
      \(literal(method.typeName)): MessageTypes(method: \(literal(method.name)), \
      params: \(paramsType(method)).self, result: \(result.map { "\($0).self" } ?? "nil"))
      """
  }
}
