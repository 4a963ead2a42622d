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

  /// What the parameters of requests have in common: the `_meta` that the runtime fills in.
  func requestParameters() -> [Code] {
    guard let (holder, field) = metaField, case .named(let meta) = field.type.unbounded else { return [] }
    return [
      """
      /// The parameters of a request: they have what `\(holder.swiftName)` has.
      public protocol RequestParameters: ProtocolValue {
        \(documentation(field.facts))
        var \(field.property): \(TypeExpression.named(meta).swift(in: model))? { get set }
      }
      """,
      requestParametersConformances(),
    ]
  }

  /// The types that are parameters of requests: an extension's are so in the protocol's sense.
  func requestParametersConformances() -> Code {
    guard let (_, field) = metaField else { return "" }
    let types = model.types.filter { type in
      !type.isMixin
        && type.object?.fields.contains {
          $0.name == field.name && $0.type.unbounded == field.type.unbounded
        } == true
    }
    return Code(types.map { Code("extension \(model.swiftPath(of: $0)): RequestParameters {}") })
  }

  /// The field that holds what a request says beside its parameters, and the type that declares it.
  private var metaField: (holder: TypeDeclaration, field: Field)? {
    for type in (model.extended ?? model.description).types {
      let field = type.object?.fields.first { $0.role == Self.metaRole && $0.includedFrom == nil }
      if let field { return (type, field) }
    }
    return nil
  }

  /// The part that `_meta` plays in a request.
  private static let metaRole = "meta"

  /// How a result tells that it is of another kind than its method's own.
  func resultTagTable() -> [Code] {
    guard let tag = model.description.info.resultTag else { return [] }
    return [
      """
      /// The member of a result that tells its kind.
      public enum ResultTag {
        /// The member's name.
        public static let member: StaticString = \(literal(tag.member))
        /// Its value in a method's own result.
        public static let complete = \(literal(tag.complete))
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
