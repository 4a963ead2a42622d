/// An extension of a protocol: what both sides must say that they have before they use what it describes.
public struct ExtensionInfo: Sendable, Hashable {
  /// Its identifier, by which each side names it among its capabilities: `com.example/traces`.
  public var id: String
  /// The types of its settings, by side: `client`, `server`. A side without one has no settings.
  public var settings: [Direction: Reference]
  /// What is common to every part of a description. The span is that of the revisions it can be used in.
  public var facts: Facts

  /// Makes the information.
  public init(id: String, settings: [Direction: Reference] = [:], facts: Facts = Facts()) {
    self.id = id
    self.settings = settings
    self.facts = facts
  }

  /// The part of the identifier after its prefix, by which the extension's own types are told from the protocol's.
  public var name: String { id.split(separator: "/").last.map(String.init) ?? id }
}

/// What an extension adds to a type or to a method of the protocol.
public struct Addition: Sendable, Hashable {
  /// The type or the method.
  public var target: Reference
  /// Further members of an object.
  public var fields: [Field]
  /// Further values of an enumeration.
  public var values: [EnumerationCase]
  /// Results that a request may have instead of its own, by the value of the protocol's result tag.
  public var alternatives: [UnionCase]
  /// What is common to every part of a description.
  public var facts: Facts

  /// Makes an addition.
  public init(
    target: Reference, fields: [Field] = [], values: [EnumerationCase] = [], alternatives: [UnionCase] = [],
    facts: Facts = Facts()
  ) {
    self.target = target
    self.fields = fields
    self.values = values
    self.alternatives = alternatives
    self.facts = facts
  }
}
