import ProtocolModel

extension Emitter {
  /// The types by name, for tests and tools that learn a name only at run time.
  ///
  /// They are a module of their own, since a program that has them links every type.
  func typeTableFiles() -> [GeneratedFile] {
    let types = model.types.filter { type in
      if case .alias = type.shape { false } else { !type.isMixin }
    }
    let methods = model.description.methods
    guard !types.isEmpty, !methods.isEmpty else { return [] }
    let body: [Code] = [
      """
      /// Every type of the protocol by its name, aliases left out.
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

  private func entry(_ method: Method) -> String {
    let outcome = outcome(method)?.0.swiftName
    let result = outcome ?? method.result.map { TypeExpression.named($0).swift(in: model) }
    return """
      \(literal(method.typeName)): MessageTypes(method: \(literal(method.name)), \
      params: \(paramsType(method)).self, result: \(result.map { "\($0).self" } ?? "nil"))
      """
  }
}
