import ProtocolModel

/// Walks over the words of a field's specification, such as `list<Icon>! since 2025-11-25`.
struct SpecificationScanner {
  private let node: Node
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ node: Node, text: String) {
    self.node = node
    bytes = Array(text.utf8)
  }

  /// The place of the next byte, or of what was read since an earlier offset.
  func range(from start: Int? = nil) -> SourceRange {
    let start = start ?? offset
    return node.range(ofTextAt: start, length: max(offset - start, 1))
  }

  var isAtEnd: Bool { offset >= bytes.count }

  /// Takes a piece of text if it comes next.
  mutating func take(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  mutating func skipSpaces() {
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
  }

  /// Takes everything up to a space or one of the delimiters of the grammar.
  mutating func word(until delimiters: String = " <>()!|") -> String {
    let stops = Array(delimiters.utf8)
    let start = offset
    while offset < bytes.count, !stops.contains(bytes[offset]) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }
}
