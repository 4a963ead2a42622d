import ProtocolModel

extension Emitter {
  /// One function for each request that a side takes as a message of its own.
  func calls(to side: Direction) -> [Code] {
    let methods = callable(on: side)
    guard !methods.isEmpty else { return [] }
    return [
      """
      extension \(side == .server ? "ServerCaller" : "ClientCaller") {
        \(methods.map(call), separator: "\n\n")
      }
      """
    ]
  }

  /// The requests that a side takes as messages of their own.
  func callable(on side: Direction) -> [Method] {
    let senders: [Direction] = side == .server ? [.client, .both] : [.server, .both]
    return model.description.methods.filter { method in
      method.kind == .request && method.from.contains { senders.contains($0.value) }
    }
  }

  private func call(_ method: Method) -> Code {
    let name = SwiftName.escaped(method.swiftName)
    let standard = canBeEmpty(method) ? " = .init()" : ""
    let list = ["_ params: \(paramsType(method))\(standard)"]
    return """
      \(documentation(method.facts, notes: ["Method `\(method.name)`."]))
      \(availability(method.facts))
      public func \(name)\(parameters(list, width: 90)) async throws -> \(resultType(method)) {
        try await call(Requests.\(name), params)
      }
      """
  }

  /// Whether the parameters can be made from nothing.
  func canBeEmpty(_ method: Method) -> Bool {
    guard let params = method.params, case .declaration(let type) = model.underlying(params.type),
      let object = type.object
    else { return method.params == nil }
    return properties(of: object, scope: type.facts.span).allSatisfy { $0.kind != .required }
  }

  /// Stands on what users call, so that the protocol's own tables compile without warnings.
  private func availability(_ facts: Facts) -> Code {
    guard let deprecation = facts.deprecation else { return "" }
    return "@available(*, deprecated, message: \(literal("Since \(deprecation.since): \(deprecation.note)")))"
  }
}
