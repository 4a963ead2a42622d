/// A type in the generated Swift.
public indirect enum SwiftType: Sendable, Hashable {
  /// A text.
  case string
  /// A whole number.
  case int
  /// A number.
  case double
  /// `true` or `false`.
  case bool
  /// Any JSON value.
  case json
  /// Any JSON object.
  case object
  /// A list.
  case list(SwiftType)
  /// An object whose members all have values of one type.
  case map(SwiftType)
  /// A value or `null`.
  case nullable(SwiftType)
  /// A type of the service, by its path below the namespace.
  case named([String])
}

extension SwiftType {
  /// The type without the possibility of `null`.
  var withoutNull: SwiftType { if case .nullable(let type) = self { type } else { self } }

  /// The type with the possibility of `null`.
  var orNull: SwiftType {
    switch self {
    case .nullable, .json: self
    default: .nullable(self)
    }
  }
}
