/// A description whose references are looked up, whose includes are flattened and whose rules hold.
public struct Model: Sendable, Equatable {
  /// The protocol, its revisions, methods and errors; its types have all of their fields.
  public private(set) var description: Description
  /// The protocol that the description extends, its types with all of their fields; nil where it is a protocol.
  public let extended: Description?
  private var indexes: [String: Int]
  private let extendedIndexes: [String: Int]

  /// The types, with all of their fields, in the order of the description.
  public var types: [TypeDeclaration] { description.types }

  init(_ description: Description, over extended: Description? = nil) {
    self.description = description
    self.extended = extended
    indexes = Self.indexes(of: description)
    extendedIndexes = extended.map(Self.indexes) ?? [:]
  }

  private static func indexes(of description: Description) -> [String: Int] {
    Dictionary(
      description.types.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The type of a name, in the description or in the protocol that it extends.
  public func type(_ name: String) -> TypeDeclaration? {
    if let index = indexes[name] { return description.types[index] }
    guard let index = extendedIndexes[name] else { return nil }
    return extended?.types[index]
  }

  /// The names under which types can be referred to.
  var typeNames: [String] { types.map(\.name) + (extended?.types.map(\.name) ?? []) }

  /// Whether a type is one of the description's own, not of the protocol that it extends.
  public func declares(_ type: TypeDeclaration) -> Bool { indexes[type.name] != nil }

  /// The method of a name.
  public func method(_ name: String) -> Method? {
    description.methods.first { $0.name == name }
  }

  mutating func update(_ type: TypeDeclaration) {
    guard let index = indexes[type.name] else { return }
    description.types[index] = type
  }

  /// The type behind bounds, aliases and names: a declaration, or an expression that is none.
  public func underlying(_ type: TypeExpression) -> Underlying {
    var type = type
    // An alias cycle is an error reported elsewhere; it must not hang whoever comes first.
    for _ in 0...(indexes.count + extendedIndexes.count) {
      switch type {
      case .bounded(let base, _): type = base
      case .inline(let declaration): return .declaration(declaration)
      case .named(let reference):
        guard let declaration = self.type(reference.name) else { return .expression(type) }
        guard case .alias(let target) = declaration.shape else { return .declaration(declaration) }
        type = target
      case .builtin, .list, .map, .oneOrList, .nullable, .constant: return .expression(type)
      }
    }
    return .expression(type)
  }

  /// What a type comes down to.
  public enum Underlying: Sendable {
    /// An object, an enumeration or a union.
    case declaration(TypeDeclaration)
    /// A built-in type, or one made of others.
    case expression(TypeExpression)
  }
}

extension TypeDeclaration {
  /// The members, for an object.
  public var object: ObjectShape? {
    if case .object(let shape) = shape { shape } else { nil }
  }

  /// The cases, for a union.
  public var union: UnionShape? {
    if case .union(let shape) = shape { shape } else { nil }
  }

  /// The values, for an enumeration.
  public var enumeration: EnumerationShape? {
    if case .enumeration(let shape) = shape { shape } else { nil }
  }
}
