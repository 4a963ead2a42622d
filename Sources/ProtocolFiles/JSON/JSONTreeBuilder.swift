import MCPWire
import ProtocolModel

/// Builds the tree of nodes out of a JSON text.
struct JSONTreeBuilder {
  let source: SourceText
  let limits: NodeLimits

  /// What was found wrong so far.
  private(set) var found = Diagnostics()

  private var reader: JSONReader

  /// The lists and maps around the current place, from the outside in, and where they start.
  private var containers: [(start: Int, node: OpenNode)] = []
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
      let root = try readRoot()
      try reader.finish()
      return root
    } catch {
      found.add(diagnostic(error))
      return nil
    }
  }

  private mutating func readRoot() throws -> Node {
    while true {
      var complete = try readScalarOrOpen()
      // What is complete may be the last of its list or map, and complete that, and so on.
      repeat {
        if let node = complete {
          guard let last = containers.indices.last else { return node }
          if let problem = containers[last].node.add(node) { found.add(problem) }
        }
        complete = try goOnOrClose()
      } while complete != nil
    }
  }

  /// Reads the scalar that comes next; or goes into the list or map that does, and answers `nil`.
  private mutating func readScalarOrOpen() throws -> Node? {
    let kind = try reader.peekKind()
    let start = reader.offset
    try countNode(at: start)
    switch kind {
    case .object, .array:
      try limits.check(depth: containers.count + 1, at: source.characterRange(at: start))
      _ = try kind == .array ? reader.beginArray() : reader.beginObject()
      containers.append((start, kind == .array ? .list : .map))
      return nil
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

  /// Goes on to the next value of the innermost list or map, and answers `nil`; or completes it.
  private mutating func goOnOrClose() throws -> Node? {
    guard let last = containers.indices.last else { return nil }
    let before = reader.offset
    if containers[last].node.expectsKey {
      if let name = try reader.nextKey()?.string {
        try countNode(at: before)
        containers[last].node.addKey(keyNode(name, after: before))
        return nil
      }
    } else if try reader.nextElement() {
      return nil
    }
    let container = containers.removeLast()
    return node(container.node.value, from: container.start)
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
  private mutating func countNode(at offset: Int) throws(Diagnostic) {
    count += 1
    try limits.check(nodes: count, at: source.range(offset, offset))
  }

  private func diagnostic(_ error: any Error) -> Diagnostic {
    if let error = error as? Diagnostic { return error }
    guard let error = error as? JSONError else {
      return .error(.jsonSyntax, "\(error)", at: source.characterRange(at: reader.offset))
    }
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
