/// A value that lies behind a reference, so that its type can hold itself.
public indirect enum Boxed<Value> {
  /// The value.
  case holding(Value)

  /// Puts a value behind a reference.
  public init(_ value: Value) {
    self = .holding(value)
  }

  /// The value.
  public var value: Value {
    switch self {
    case .holding(let value): value
    }
  }
}

extension Boxed: Sendable where Value: Sendable {}
extension Boxed: Equatable where Value: Equatable {}
