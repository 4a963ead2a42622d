import ProtocolModel

/// A list or map while it is read.
///
/// The readers keep those around the current place in an array, so that no depth of nesting can overflow the stack.
struct OpenNode {
  private enum Expected {
    case element
    case key
    case value(of: Node)
    /// Something is wrong with the key; its value is read and left out.
    case valueOfNothing
  }

  private var expected: Expected
  private var elements: [Node] = []
  private var entries: [Node.Entry] = []
  private var indices: [String: Int] = [:]

  static let list = OpenNode(expected: .element)
  static let map = OpenNode(expected: .key)

  private init(expected: Expected) {
    self.expected = expected
  }

  /// Whether what comes next is a key.
  var expectsKey: Bool {
    if case .key = expected { true } else { false }
  }

  /// What was read.
  var value: Node.Value {
    if case .element = expected { .list(elements) } else { .map(entries) }
  }

  /// Takes a key, or notes with `nil` that it was rejected.
  mutating func addKey(_ key: Node?) {
    expected = key.map { .value(of: $0) } ?? .valueOfNothing
  }

  /// Takes an element of the list, or the value of the key before; tells when that key was there already.
  mutating func add(_ node: Node) -> Diagnostic? {
    switch expected {
    case .element:
      elements.append(node)
      return nil
    case .value(of: let key):
      expected = .key
      return add(Node.Entry(key: key, value: node))
    case .key, .valueOfNothing:
      expected = .key
      return nil
    }
  }

  private mutating func add(_ entry: Node.Entry) -> Diagnostic? {
    if let first = indices[entry.name] {
      return .error(
        .duplicateKey, "the key `\(entry.name)` is already used in this map", at: entry.key.range,
        notes: [.init("it is first used here", at: entries[first].key.range)])
    }
    indices[entry.name] = entries.count
    entries.append(entry)
    return nil
  }
}
