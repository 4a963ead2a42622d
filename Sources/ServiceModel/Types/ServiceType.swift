import ProtocolModel

/// A type that is generated for a schema.
public struct ServiceType: Sendable, Equatable {
  /// What a type is in Swift.
  public enum Shape: Sendable, Equatable {
    /// A struct for an object.
    case structure(Structure)
    /// A struct for a list whose elements have types of their own.
    case tuple(Tuple)
    /// An enum of fixed values.
    case enumeration(Enumeration)
    /// An enum of values of several types.
    case union(Union)
    /// Another name for a type.
    case alias(SwiftType)
  }

  /// The names on the way to it, from below the namespace.
  public var path: [String]
  /// What it is for.
  public var doc: String?
  /// Where its schema stands.
  public var range: SourceRange
  /// What it is in Swift.
  public var shape: Shape
}

extension ServiceType {
  /// A struct for an object.
  public struct Structure: Sendable, Equatable {
    /// What else than its properties an object may have.
    public enum Additional: Sendable, Equatable {
      /// Anything, which is kept.
      case kept
      /// Nothing.
      case forbidden
      /// Members of a type.
      case typed(SwiftType)
    }

    /// The members that are described.
    public var properties: [Property]
    /// What else there may be.
    public var additional: Additional

    /// The properties in the order in which a new value is given them: first those that have no other value.
    public var memberwise: [Property] {
      let isFirst = { (property: Property) in property.presence == .required && property.constant == nil }
      return properties.filter(isFirst) + properties.filter { !isFirst($0) }
    }
  }

  /// A property of a struct.
  public struct Property: Sendable, Equatable {
    /// What a missing member means.
    public enum Presence: Sendable, Equatable {
      /// It has to be there.
      case required
      /// Nothing.
      case optional
      /// This Swift expression.
      case defaulted(String)
    }

    /// The name in JSON.
    public var name: String
    /// The name in Swift.
    public var property: String
    /// What it is for.
    public var doc: String?
    /// The type, without that a member may be missing.
    public var type: SwiftType
    /// What a missing member means.
    public var presence: Presence
    /// The value that is the only one; a new value has it.
    public var constant: String?
    /// Whether the value has to lie behind a reference, since the type holds itself.
    public var isBoxed = false
    /// Where the name stands.
    public var range: SourceRange
  }

  /// A struct for a list.
  public struct Tuple: Sendable, Equatable {
    /// One of the first elements.
    public struct Item: Sendable, Equatable {
      /// The type, without that it may be missing.
      public var type: SwiftType
      /// What it is for.
      public var doc: String?
      /// Whether the value has to lie behind a reference, since the type holds itself.
      public var isBoxed = false
    }

    /// The first elements.
    public var items: [Item]
    /// How many of them have to be there.
    public var required: Int
    /// The type of the elements after these; nil where there must be none.
    public var rest: SwiftType?
  }

  /// An enum of fixed values.
  public struct Enumeration: Sendable, Equatable {
    /// A value.
    public struct Case: Sendable, Equatable {
      /// The name in Swift.
      public var name: String
      /// The value: a text, or the digits of a number.
      public var value: String
      /// What it means.
      public var doc: String?
      /// Where it stands.
      public var range: SourceRange
    }

    /// Whether the values are whole numbers and not texts.
    public var isInteger: Bool
    /// The values.
    public var cases: [Case]
  }

  /// An enum of values of several types.
  public struct Union: Sendable, Equatable {
    /// How the case is found out.
    public enum Rule: Sendable, Equatable {
      /// By a text that the object has as a member of this name.
      case tag(String)
      /// By what kind of JSON value it is.
      case kind
      /// It is the first that can be read.
      case first
    }

    /// One of the types.
    public struct Case: Sendable, Equatable {
      /// The name in Swift.
      public var name: String
      /// The type.
      public var type: SwiftType
      /// The texts of the tag, or the kinds of JSON value; empty where it is tried.
      public var keys: [String]
      /// What it is for.
      public var doc: String?
      /// Where it stands.
      public var range: SourceRange
    }

    /// How the case is found out.
    public var rule: Rule
    /// The types.
    public var cases: [Case]
    /// Whether its values lie behind references, since they hold values of the same type.
    public var isIndirect = false
  }
}
