import MCPWire
import ProtocolModel

/// Builds the tree of nodes out of a JSON text.
struct JSONTreeBuilder {
  let source: SourceText
  let limits: NodeLimits

  /// What was found wrong so far.
  private(set) var found = Diagnostics()

  private var reader: JSONReader
  private var count = 0

  init(_ source: SourceText, limits: NodeLimits) {
    self.source = source
    self.limits = limits
    reader = JSONReader(
      source.bytes, in: source.start..<source.bytes.count,
      limits: JSONLimits(depth: limits.depth, bytes: limits.bytes))
  }

  /// The file's one value; `nil` when the text cannot be followed to its end.
  mutating func readFile() -> Node? {
    reader.skipWhitespace()
    guard reader.offset < source.bytes.count else {
      found.error(.emptyFile, "the file is empty", at: source.range(source.start, source.start))
      return nil
    }
    do {
      let root = try readNode(depth: 0)
      try reader.finish()
      return root
    } catch let problem as Diagnostic {
      found.add(problem)
    } catch let problem as JSONError {
      found.add(diagnostic(problem))
    } catch {
      found.error(.jsonSyntax, "\(error)", at: source.range(reader.offset, reader.offset))
    }
    return nil
  }

  /// Reads the value that comes next.
  private mutating func readNode(depth: Int) throws -> Node {
    let kind = try reader.peekKind()
    let start = reader.offset
    try countNode(from: start, to: start)
    switch kind {
    case .object: return try readMap(from: start, depth: depth)
    case .array: return try readList(from: start, depth: depth)
    case .string:
      let text = try reader.readString()
      return stringNode(text, from: start, to: reader.offset)
    case .number:
      let number = try reader.readNumber()
      return node(.number(number.description), from: start)
    case .bool:
      let bool = try reader.readBool()
      return node(.bool(bool), from: start)
    case .null:
      _ = try reader.readNullIfPresent()
      return node(.null, from: start)
    }
  }

  private mutating func readList(from start: Int, depth: Int) throws -> Node {
    try limits.check(depth: depth + 1, at: source.characterRange(at: start))
    try reader.beginArray()
    var elements: [Node] = []
    while try reader.nextElement() { elements.append(try readNode(depth: depth + 1)) }
    return node(.list(elements), from: start)
  }

  private mutating func readMap(from start: Int, depth: Int) throws -> Node {
    try limits.check(depth: depth + 1, at: source.characterRange(at: start))
    try reader.beginObject()
    var entries = UniqueEntries()
    while true {
      let before = reader.offset
      guard let name = try reader.nextKey()?.string else { return node(.map(entries.all), from: start) }
      let key = keyNode(name, after: before)
      try countNode(from: before, to: reader.offset)
      let value = try readNode(depth: depth + 1)
      if let problem = entries.add(Node.Entry(key: key, value: value)) { found.add(problem) }
    }
  }
}

extension JSONTreeBuilder {
  /// A node that ends where the reader stands.
  private func node(_ value: Node.Value, from start: Int) -> Node {
    Node(value, at: source.range(start, reader.offset))
  }

  private func stringNode(_ text: String, from start: Int, to end: Int) -> Node {
    // Every escape is longer than what it stands for, so equal lengths mean that there is none.
    let isAsWritten = text.utf8.count == end - start - 2
    return Node(
      .string(text), at: source.range(start, end),
      contentStart: isAsWritten ? source.position(start + 1) : nil)
  }

  /// The node of a key that the reader has just gone past.
  private func keyNode(_ name: String, after offset: Int) -> Node {
    let quote = UInt8(ascii: "\"")
    // Before the key there can only be a comma and white space.
    let start = source.bytes[offset...].firstIndex(of: quote) ?? offset
    var end = start + 1
    while end < reader.offset, source.bytes[end] != quote {
      end += source.bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return stringNode(name, from: start, to: end + 1)
  }

  /// Counts a value or key, and stops where there are more than the limits allow.
  private mutating func countNode(from start: Int, to end: Int) throws(Diagnostic) {
    count += 1
    guard count > limits.nodes else { return }
    throw .error(
      .tooManyValues, "the file holds more than the \(limits.nodes) values allowed",
      at: source.range(start, end))
  }

  private func diagnostic(_ error: JSONError) -> Diagnostic {
    let id: Diagnostic.ID =
      switch error.reason {
      case .depthLimit: .nestedTooDeep
      case .sizeLimit: .fileTooLarge
      case .invalidUTF8: .notUTF8
      default: .jsonSyntax
      }
    return .error(id, "\(error.reason)", at: source.characterRange(at: error.offset))
  }
}
