import ProtocolModel

extension Emitter {
  /// The members that the runtime looks for by the part they play.
  func metaKeyTable() -> [Code] {
    var seen: Set<String> = []
    let fields = model.types.flatMap { $0.object?.fields ?? [] }.filter { field in
      field.includedFrom == nil && field.role.map { seen.insert($0).inserted } ?? false
    }
    guard !fields.isEmpty else { return [] }
    return [
      """
      /// The members of `_meta` that the runtime itself reads and writes.
      public enum MetaKeys {
        \(fields.map { field -> Code in
          """
          \(documentation(field.facts))
          public static let \(SwiftName.escaped(SwiftName.lowerCamel(field.role ?? ""))) = \(literal(field.name))
          """
        })
      }
      """
    ]
  }

  /// The HTTP headers of every message.
  func headerTable() -> [Code] {
    let headers = model.description.headers
    guard !headers.isEmpty else { return [] }
    return [
      """
      /// The HTTP headers of the protocol.
      public enum Headers {
        /// Those of every message; methods have further ones.
        public static let all: [HeaderMirror] = [
          \(headers.map { Code(mirror($0)) }, separator: ",\n"),
        ]
      }
      """
    ]
  }
}
