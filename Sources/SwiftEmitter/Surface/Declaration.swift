/// A public declaration of generated code.
struct Declaration: Equatable {
  /// What a declaration does to those who use the code, beside being there.
  enum Demand: Equatable {
    /// Nothing.
    case none
    /// Whoever conforms to the protocol must have it.
    case requirement(of: String)
    /// Whoever calls the initializer of a struct must give it, unless it has a default value.
    case parameter(of: String, defaultValue: String?)
    /// It is a warning, which may come and go.
    case warning
    /// An initializer takes these in this order.
    case order([String])
  }

  /// The path of what it belongs to: `types.Tool.title`.
  var path: String
  /// What it is for that: `type`, `property`, `case`.
  let role: String
  /// The declaration.
  var text: String
  /// What it asks for.
  var demand = Demand.none
  /// The path of what it comes from, as changes name it, where that is another.
  var origin: String?

  /// What it is the declaration of, whatever its name.
  var key: String { "\(path) \(role)" }
}

/// A difference between what was generated before and what is generated after.
struct DeclarationChange {
  /// One of the two declarations.
  let declaration: Declaration
  /// The declaration before; nil where there was none.
  let before: String?
  /// The declaration after; nil where there is none.
  let after: String?
  let isBreaking: Bool

  /// Whether a type is another kind of type: a struct, an enum, another name.
  var isAnotherKind: Bool {
    guard declaration.role == "type", let before, let after else { return false }
    return before.prefix { $0 != " " } != after.prefix { $0 != " " }
  }
}
