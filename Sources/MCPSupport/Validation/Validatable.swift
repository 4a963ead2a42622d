import MCPWire

/// A value that can say what in it a revision does not allow.
public protocol Validatable {
  /// Reports what is missing, misplaced or out of bounds in the revision at hand.
  func validate(in validation: inout Validation)
}

extension Validatable {
  /// Nothing to report.
  public func validate(in validation: inout Validation) {}
}

extension Array: Validatable where Element: Validatable {
  /// Reports what the elements report, each under its index.
  public func validate(in validation: inout Validation) {
    for (index, element) in self.enumerated() {
      validation.descend(into: .index(index)) { element.validate(in: &$0) }
    }
  }
}

extension JSONMembers: Validatable where Value: Validatable {
  /// Reports what the values report, each under its key.
  public func validate(in validation: inout Validation) {
    for (key, value) in self {
      validation.descend(into: .key(key)) { value.validate(in: &$0) }
    }
  }
}

// Scalars and free JSON: whatever they hold is allowed.
extension String: Validatable {}
extension Bool: Validatable {}
extension Int: Validatable {}
extension Double: Validatable {}
extension JSONValue: Validatable {}
extension JSONObject: Validatable {}
extension JSONNumber: Validatable {}
