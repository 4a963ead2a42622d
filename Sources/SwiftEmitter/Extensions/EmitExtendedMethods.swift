import ProtocolModel

extension Emitter {
  /// The protocol's methods to which the extension adds results, with these.
  var extendedMethods: [Method] {
    model.description.additions.compactMap { addition in
      guard !addition.alternatives.isEmpty,
        var method = model.extended?.methods.first(where: { $0.name == addition.target.name })
      else { return nil }
      method.alternatives += addition.alternatives
      method.facts.span = addition.facts.span
      method.facts.source = addition.facts.source
      return method
    }
  }

  /// The descriptor of one of the protocol's methods, with the results that the extension adds.
  func extendedDescriptor(_ method: Method) -> Code {
    let name = SwiftName.escaped(method.swiftName)
    return """
      /// The protocol's `\(method.name)`, with the results that the extension adds.
      public static let \(name) = RequestMethod<\(paramsType(method)), \(resultType(method))>(
        \(Self.modelModule).Requests.\(name).facts)
      """
  }

  func callsName(of side: Direction) -> String { side == .server ? "ServerCalls" : "ClientCalls" }

  /// The extension's calls, apart from those of the protocol, whose names they may have.
  func extensionCalls(to side: Direction) -> [Code] {
    let methods = requests(to: side, among: model.description.methods + extendedMethods)
    guard let info = model.description.extensionInfo, !methods.isEmpty else { return [] }
    let (name, value) = (callsName(of: side), side.rawValue)
    let calls = methods.map { call($0, through: "\(value).") }
    let path = model.swiftPath(inNamespace: name)
    let declaration: Code = """
      /// Calls the methods that a \(value) with the extension has.
      public struct \(name): Sendable {
        let \(value): any \(caller(of: side))

        \(calls, separator: "\n\n")
      }
      """
    return [
      inside(path, declaration),
      """
      extension \(caller(of: side)) {
        /// The methods of the extension `\(info.id)`.
        public var \(SwiftName.escaped(SwiftName.lowerCamel(info.swiftName))): \(path) { \(path)(\(value): self) }
      }
      """,
    ]
  }
}
