import ProtocolModel

/// A value on its way into a file: what it says, and how it wants to be laid out.
public indirect enum WrittenNode: Sendable, Equatable {
  /// A single value.
  case scalar(WrittenScalar)
  /// A list of single values; no other lists are in a description.
  case list([WrittenScalar])
  /// A map, in the order in which it is written.
  case map([Entry], Layout)

  /// A key of a map and its value.
  public struct Entry: Sendable, Equatable {
    /// The key.
    public var key: String
    /// The value.
    public var value: WrittenNode

    /// Makes an entry.
    public init(key: String, value: WrittenNode) {
      self.key = key
      self.value = value
    }
  }

  /// How the entries of a map stand to each other.
  public enum Layout: Sendable, Equatable {
    /// On one line, where they are short single values; a line for each otherwise.
    case inline
    /// Each on lines of its own.
    case block
    /// Each on lines of its own, with a blank line between.
    case spaced
  }
}

/// A single value on its way into a file.
public enum WrittenScalar: Sendable, Equatable {
  /// Nothing: a key without a value.
  case null
  /// A boolean.
  case bool(Bool)
  /// A number, as the text of a JSON number.
  case number(String)
  /// A name or a specification, which stays on one line.
  case string(String)
  /// A text for people, which is broken into lines where it is long.
  case prose(String)
}

extension WrittenNode {
  static func bool(_ value: Bool) -> WrittenNode { .scalar(.bool(value)) }
  static func number(_ value: Int) -> WrittenNode { .scalar(.number(String(value))) }
  static func string(_ text: String) -> WrittenNode { .scalar(.string(text)) }
  static func prose(_ text: String) -> WrittenNode { .scalar(.prose(text)) }

  /// A list of names; nil where there are none, as an empty list says no more than an absent one.
  static func names(_ names: [String]) -> WrittenNode? {
    names.isEmpty ? nil : .list(names.map { .string($0) })
  }

  /// A map of parts under their names; nil where there are none.
  static func parts(_ entries: [(String, WrittenNode)], _ layout: Layout) -> WrittenNode? {
    entries.isEmpty ? nil : .map(entries.map { Entry(key: $0.0, value: $0.1) }, layout)
  }

  /// A map of those keys that have a value, in the order of the canonical form.
  static func keyed(
    _ values: [String: WrittenNode?], order: [String], _ layout: Layout = .inline
  ) -> WrittenNode {
    .map(order.compactMap { key in (values[key] ?? nil).map { Entry(key: key, value: $0) } }, layout)
  }
}

extension WrittenScalar {
  /// A literal of a description.
  init(_ scalar: ProtocolModel.Scalar) {
    switch scalar {
    case .bool(let value): self = .bool(value)
    case .number(let text): self = .number(text)
    case .string(let text): self = .string(text)
    }
  }

  /// The text by which an element of a list is told from the others.
  var text: String {
    switch self {
    case .null: ""
    case .bool(let value): "\(value)"
    case .number(let text), .string(let text), .prose(let text): text
    }
  }
}
