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

  /// What the parameters of requests have in common: the `_meta` that the runtime fills in.
  func requestParameters() -> [Code] {
    guard let (holder, field) = metaField, case .named(let type) = field.type.unbounded else { return [] }
    let meta = TypeExpression.named(type).swift(in: model)
    let types = model.types.filter { declaration in
      !declaration.isMixin
        && declaration.object?.fields.contains {
          $0.name == field.name && $0.type.unbounded == field.type.unbounded
        }
          == true
    }
    return [
      """
      /// The parameters of a request: they have what `\(holder.swiftName)` has.
      public protocol RequestParameters: ProtocolValue {
        \(documentation(field.facts))
        var \(field.property): \(meta)? { get set }
      }
      """,
      Code(types.map { Code("extension \($0.swiftName): RequestParameters {}") }),
    ]
  }

  /// The field that holds what a request says beside its parameters, and the type that declares it.
  private var metaField: (TypeDeclaration, Field)? {
    for type in model.types {
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
