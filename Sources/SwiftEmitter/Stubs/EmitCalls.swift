import ProtocolModel

extension Emitter {
  /// One function for each request that a side takes as a message of its own.
  func calls(to side: Direction) -> [Code] {
    let methods = requests(to: side, among: model.description.methods)
    guard !methods.isEmpty else { return [] }
    return [
      """
      extension \(caller(of: side)) {
        \(methods.map { call($0) }, separator: "\n\n")
      }
      """
    ]
  }

  /// The requests that a side takes as messages of their own.
  func requests(to side: Direction, among methods: [Method]) -> [Method] {
    let senders: [Direction] = side == .server ? [.client, .both] : [.server, .both]
    return methods.filter { method in
      method.kind == .request && method.from.contains { senders.contains($0.value) }
    }
  }

  /// What the methods of a side are called through.
  func caller(of side: Direction) -> String { side == .server ? "ServerCaller" : "ClientCaller" }

  /// - Parameter caller: what the call goes through, with a dot; empty where it is the value itself.
  func call(_ method: Method, through caller: String = "") -> Code {
    let name = SwiftName.escaped(method.swiftName)
    let standard = canBeEmpty(method) ? " = .init()" : ""
    let list = ["_ params: \(paramsType(method))\(standard)", "options: CallOptions = .init()"]
    return """
      \(documentation(method.facts, notes: ["Method `\(method.name)`."]))
      \(availability(method.facts))
      public func \(signature(method, list, result: resultType(method))) {
        try await \(caller)call(\(model.swiftPath(inNamespace: tableName(.request))).\(name), params, options: options)
      }
      """
  }

  /// The function of a method after the word `func`, in lines that a person can read.
  func signature(_ method: Method, _ list: [String], result: String) -> Code {
    let name = SwiftName.escaped(method.swiftName)
    let rest = " async throws -> \(result)"
    return "\(name)\(parameters(list, width: 100 - name.count - rest.count))\(rest)"
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
