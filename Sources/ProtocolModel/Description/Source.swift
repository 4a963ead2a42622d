/// Where a part of a description was read; two parts that differ only in this are equal.
public struct Source: Sendable, Hashable {
  /// The place in the file, nil for parts that no file holds.
  public var range: SourceRange?

  /// Makes a source.
  public init(_ range: SourceRange? = nil) {
    self.range = range
  }

  /// Always true, so that descriptions compare by what they say.
  public static func == (_: Source, _: Source) -> Bool { true }

  /// Adds nothing, as equality looks at nothing.
  public func hash(into _: inout Hasher) {}
}

/// A name as written, with its place: a reference to a type, a method, a capability.
public struct Reference: Sendable, Hashable {
  /// The name.
  public var name: String
  /// Where it stands.
  public var source: Source

  /// Makes a reference.
  public init(_ name: String, source: Source = Source()) {
    self.name = name
    self.source = source
  }
}
