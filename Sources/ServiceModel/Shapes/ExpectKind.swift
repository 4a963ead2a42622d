import ProtocolModel

extension Diagnostics {
  /// Reports a value that is of another kind than its place takes.
  ///
  /// - Parameters:
  ///   - holds: whether it is of that kind.
  ///   - expected: the kind in words: "a string".
  ///   - what: the place in words: "'title'".
  /// - Returns: whether it is of that kind.
  @discardableResult
  mutating func expect(_ holds: Bool, _ node: Node, _ expected: String, _ what: String) -> Bool {
    guard !holds else { return true }
    let found = node.number ?? node.kindDescription
    error(.wrongKind, "\(what) is \(found), expected \(expected)", at: node.range)
    return false
  }
}
