import ProtocolModel

extension Emitter {
  /// The enum of an extension, which servers and clients name to have it.
  func declaration(of info: ExtensionInfo) -> Code {
    let members: [Code] = [
      """
      public static var id: String { \(literal(info.id)) }

      public static var revisions: RevisionRange { \(info.facts.span.swiftRange) }
      """,
      registration(.server), registration(.client), settings(of: .server), settings(of: .client),
    ]
    return """
      \(documentation(info.facts, notes: ["Extension `\(info.id)`."]))
      public enum \(info.swiftName) {}

      extension \(info.swiftName): ProtocolExtension {
        \(members, separator: "\n\n")
      }
      """
  }

  private func registration(_ side: Direction) -> Code {
    let handlers = handlers(of: side)
    guard !handlers.isEmpty else { return "" }
    return """
      public static func register(_ handlers: some Sendable, on methods: inout MethodTable<\(context(side))>) {
        \(handlers.map { registration($0, on: "methods.") })
      }
      """
  }

  /// What a side says of itself: nothing, where it has not what the extension asks of it.
  private func settings(of side: Direction) -> Code {
    let handlers = handlers(of: side)
    guard !handlers.isEmpty else { return "" }
    // Who conforms to the protocol of a part conforms to that of what is around it.
    // Where each method needs a part, the extension can be had without any of them.
    let conforms =
      handlers.contains { $0.path.isEmpty }
      ? handlers.filter { $0.parent == nil }.map {
        "handlers is any \(model.swiftPath(inNamespace: $0.name))"
      } : []
    let parts = handlers.filter { !$0.path.isEmpty }
    let type = capabilitySides.first { $0.side == side }?.type
    let value: Code
    if let type, !parts.isEmpty {
      value = """
        var settings = \(model.swiftPath(of: type))()
        \(parts.map { declaring($0, in: type, of: "settings.") })
        return JSONObject(encoding: settings)
        """
    } else {
      value = "return [:]"
    }
    return """
      public static func \(side.rawValue)Settings(of handlers: some Sendable) -> JSONObject? {
        \(conforms.isEmpty ? "" : "guard \(conforms.joined(separator: " || ")) else { return nil }")
        \(value)
      }
      """
  }
}
