/// A value of a description file and where it stands, whether it was written as YAML or as JSON.
public struct Node: Sendable, Equatable {
  /// What a node holds.
  public enum Value: Sendable, Equatable {
    /// Nothing: `null`, `~` or an empty place.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as the text of a JSON number.
    ///
    /// It is the text as written, except for spellings that only YAML has: `0x1F` is `31`, `+1` is `1`, `.5` is
    /// `0.5`.
    case number(String)
    /// A text.
    case string(String)
    /// A list.
    case list([Node])
    /// A map, in the order of the file. No two entries have the same name.
    case map([Entry])
  }

  /// A key of a map and its value.
  public struct Entry: Sendable, Equatable {
    /// The key, which is a string node.
    public var key: Node

    /// The value.
    public var value: Node

    /// An entry of a key, which shall be a string node, and a value.
    public init(key: Node, value: Node) {
      self.key = key
      self.value = value
    }

    /// The key's text.
    public var name: String { key.string ?? "" }
  }

  /// What the node holds.
  public var value: Value

  /// Where the node stands. A list or map in block style ends with its last value.
  public var range: SourceRange

  /// Where the text of a string begins, after an opening quote.
  ///
  /// It is there only when the text stands on one line exactly as it is, without escapes: byte `n` of the text is
  /// then `n` columns further on, so that a place inside the text can be pointed at. It is `nil` for all other
  /// nodes, and for one that an alias stands for.
  public var contentStart: SourcePosition?

  /// A node with all its parts.
  public init(_ value: Value, at range: SourceRange, contentStart: SourcePosition? = nil) {
    self.value = value
    self.range = range
    self.contentStart = contentStart
  }
}
