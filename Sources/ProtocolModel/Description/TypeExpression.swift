/// A type as a description writes it, such as `list<ContentBlock>` or `int(0...)`.
public indirect enum TypeExpression: Sendable, Hashable {
  /// A built-in type.
  case builtin(Builtin)
  /// A type of the description.
  case named(Reference)
  /// An inline type, declared where it is used.
  case inline(TypeDeclaration)
  /// A JSON array.
  case list(TypeExpression)
  /// A JSON object with any keys and values of one type.
  case map(TypeExpression)
  /// One value, or an array of them.
  case oneOrList(TypeExpression)
  /// A value or `null`.
  case nullable(TypeExpression)
  /// One fixed string.
  case constant(String)
  /// A type with bounds on its value, its length or its count.
  case bounded(TypeExpression, Bounds)
}

/// The types that every description knows.
public enum Builtin: String, Sendable, Hashable, CaseIterable {
  /// A JSON boolean.
  case bool
  /// A whole number.
  case int
  /// Any number.
  case number
  /// A string.
  case string
  /// Bytes as a base64 string.
  case base64
  /// A URI.
  case uri
  /// An RFC 6570 URI template.
  case uriTemplate = "uri-template"
  /// Any JSON value.
  case any
  /// Any JSON object.
  case object
  /// A JSON Schema.
  case schema
  /// The id of a JSON-RPC request.
  case id
  /// A token that joins progress to its request.
  case token
}

/// Inclusive bounds, open where nil, in the text of the description.
public struct Bounds: Sendable, Hashable {
  /// The least value, length or count.
  public var lower: String?
  /// The greatest value, length or count.
  public var upper: String?

  /// Makes bounds.
  public init(lower: String?, upper: String?) {
    self.lower = lower
    self.upper = upper
  }
}

extension TypeExpression {
  /// The type without its bounds.
  public var unbounded: TypeExpression {
    if case .bounded(let base, _) = self { return base.unbounded }
    return self
  }

  /// The names of the description's types in this expression.
  public var references: [Reference] {
    switch self {
    case .named(let reference): [reference]
    case .list(let item), .map(let item), .oneOrList(let item), .nullable(let item), .bounded(let item, _):
      item.references
    case .builtin, .inline, .constant: []
    }
  }
}

extension TypeExpression: CustomStringConvertible {
  /// The type as it is written in a description.
  public var description: String {
    switch self {
    case .builtin(let builtin): builtin.rawValue
    case .named(let reference): reference.name
    case .inline(let declaration): declaration.inlineSpelling
    case .list(let item): "list<\(item)>"
    case .map(let item): "map<\(item)>"
    case .oneOrList(let item): "one-or-list<\(item)>"
    case .nullable(let item): "nullable<\(item)>"
    case .constant(let text): "const \(text)"
    case .bounded(let base, let bounds): "\(base)(\(bounds.lower ?? "")...\(bounds.upper ?? ""))"
    }
  }
}
