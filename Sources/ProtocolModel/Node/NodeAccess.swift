extension Node {
  /// Whether the node is null.
  public var isNull: Bool { value == .null }

  /// The truth value, if the node is one.
  public var bool: Bool? {
    if case .bool(let bool) = value { bool } else { nil }
  }

  /// The text of the number, if the node is one.
  public var number: String? {
    if case .number(let text) = value { text } else { nil }
  }

  /// The text, if the node is one.
  public var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// The elements, if the node is a list.
  public var list: [Node]? {
    if case .list(let elements) = value { elements } else { nil }
  }

  /// The entries, if the node is a map.
  public var map: [Entry]? {
    if case .map(let entries) = value { entries } else { nil }
  }

  /// The value of a key, if the node is a map that has it.
  public subscript(name: String) -> Node? {
    map?.first { $0.name == name }?.value
  }

  /// What the node is, for messages such as "expected a list, found a string".
  public var kindDescription: String {
    switch value {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .list: "a list"
    case .map: "a map"
    }
  }

  /// The place of a part of the text.
  ///
  /// - Parameters:
  ///   - start: the bytes of the text before the part.
  ///   - length: the bytes of the part.
  /// - Returns: the place, or that of the whole node when the text is not written out on one line.
  public func range(ofTextAt start: Int, length: Int) -> SourceRange {
    guard let contentStart else { return range }
    return SourceRange(file: range.file, start: contentStart, end: contentStart)
      .offset(by: start, length: length)
  }

  /// Whether two nodes hold the same, wherever they stand.
  ///
  /// The entries of maps are compared in their order, numbers by their text.
  public func isEquivalent(to other: Node) -> Bool {
    switch (value, other.value) {
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isEquivalent(to: $1) }
    case (.map(let left), .map(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.name == $1.name && $0.value.isEquivalent(to: $1.value) }
    default:
      value == other.value
    }
  }
}
