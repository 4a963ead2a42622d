import ProtocolModel

extension Emitter {
  /// The members that the runtime looks for by the part they play.
  func metaKeyTable() -> [Code] {
    let fields = fieldsWithRoles.map(\.field)
    guard !fields.isEmpty else { return [] }
    return [
      """
      /// The members of `_meta` that the runtime itself reads and writes.
      public enum MetaKeys {
        \(fields.map { field -> Code in
          """
          \(documentation(field.facts))
          public static let \(metaKeyName(field)) = \(literal(field.name))
          """
        })
      }
      """
    ]
  }

  /// The first field that plays each part, with its type.
  var fieldsWithRoles: [(type: TypeDeclaration, field: Field)] {
    var seen: Set<String> = []
    return model.types.flatMap { type in (type.object?.fields ?? []).map { (type, $0) } }.filter { _, field in
      field.includedFrom == nil && field.role.map { seen.insert($0).inserted } ?? false
    }
  }

  /// What the part that a field plays is called.
  func metaKeyName(_ field: Field) -> String { SwiftName.escaped(SwiftName.lowerCamel(field.role ?? "")) }

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
