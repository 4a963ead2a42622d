/// What the protocol allows in the objects that a description of a service repeats, such as a tool.
///
/// The values are generated from the protocol's description, so that a new field of a tool may stand in a service as
/// soon as the protocol has it.
public struct ProtocolShapes: Sendable {
  /// The objects by their names.
  public var objects: [String: [FieldShape]]

  /// Makes the shapes of some objects.
  public init(_ objects: [String: [FieldShape]]) {
    self.objects = objects
  }
}

/// A field of an object.
public struct FieldShape: Sendable, Equatable {
  /// The name in JSON.
  public var name: String
  /// What its value is.
  public var value: ValueShape
  /// Whether it has to be there.
  public var isRequired: Bool
  /// What it means.
  public var doc: String

  /// Makes a field.
  public init(_ name: String, _ value: ValueShape, isRequired: Bool = false, doc: String = "") {
    self.name = name
    self.value = value
    self.isRequired = isRequired
    self.doc = doc
  }
}

/// What a value is.
public indirect enum ValueShape: Sendable, Equatable {
  /// Any value.
  case any
  /// `true` or `false`.
  case boolean
  /// A whole number.
  case integer
  /// A number.
  case number
  /// A text.
  case string
  /// One of some texts.
  case choice([String])
  /// An object with any members.
  case anyObject
  /// One of the described objects, by its name.
  case object(String)
  /// A list.
  case list(ValueShape)
}
