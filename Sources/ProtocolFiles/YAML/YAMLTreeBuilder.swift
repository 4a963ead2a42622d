import ProtocolModel

/// Builds the tree of nodes out of the events of a file.
struct YAMLTreeBuilder: ~Copyable {
  let source: SourceText
  let limits: NodeLimits

  /// What was found wrong so far.
  var found = Diagnostics()

  var anchors = YAMLAnchors()
  private var events: YAMLEvents

  /// What was read so far, aliases expanded.
  private var weight = YAMLSubtree.Weight()

  init(_ source: SourceText, limits: NodeLimits) throws(Diagnostic) {
    self.source = source
    self.limits = limits
    events = try YAMLEvents(source)
  }

  /// The value of the file's one document; `nil` when the text cannot be followed to its end.
  mutating func readFile() -> Node? {
    do throws(Diagnostic) {
      return try readDocument()
    } catch {
      found.add(error)
      return nil
    }
  }

  private mutating func readDocument() throws(Diagnostic) -> Node {
    _ = try events.next()  // the start of the stream
    guard case .documentStart = try events.next().kind else {
      throw .error(.emptyFile, "the file is empty", at: source.range(source.start, source.start))
    }
    let content = try events.next()
    if case .scalar(let scalar) = content.kind, content.start == content.end, scalar.style == .plain {
      throw .error(.emptyFile, "the document is empty", at: source.range(content.start, content.start))
    }
    let root = try readNode(content, depth: 0)
    _ = try events.next()  // the end of the document
    let after = try events.next()
    if case .documentStart = after.kind {
      throw .error(
        .severalDocuments, "a second document starts here: a file holds one",
        at: source.range(after.start, after.end))
    }
    return root.node
  }

  /// Reads the value that starts with an event.
  mutating func readNode(_ event: YAMLEvent, depth: Int) throws(Diagnostic) -> YAMLSubtree {
    if case .alias(let name) = event.kind { return try expand(name, at: event, depth: depth) }
    let content = YAMLContent(event, in: source)
    try count(.init(nodes: 1), at: content.range)
    if let anchor = event.anchor { anchors.open(anchor, depth: depth, at: content.range) }
    let subtree: YAMLSubtree
    switch event.kind {
    case .listStart: subtree = try readList(event, content, depth: depth)
    case .mapStart: subtree = try readMap(event, content, depth: depth)
    case .scalar(let scalar):
      subtree = YAMLSubtree(resolve(scalar, tag: event.tag, content), end: content.end)
    default:
      // Between the start and the end of a list or map, libyaml gives nothing else.
      throw .error(.yamlSyntax, "expected a value", at: source.range(event.start, event.end))
    }
    if let anchor = event.anchor { anchors.close(anchor, depth: depth, subtree) }
    return subtree
  }

  private mutating func readList(
    _ event: YAMLEvent, _ content: YAMLContent, depth: Int
  ) throws(Diagnostic) -> YAMLSubtree {
    try enter(event, content, tag: "seq", depth: depth)
    var elements: [Node] = []
    var result = YAMLSubtree(Node(.null, at: content.range), end: content.end)
    while true {
      let next = try events.next()
      if case .listEnd = next.kind {
        result.close(.list(elements), next, content, in: source)
        return result
      }
      let element = try readNode(next, depth: depth + 1)
      elements.append(element.node)
      result.include(element)
    }
  }

  private mutating func readMap(
    _ event: YAMLEvent, _ content: YAMLContent, depth: Int
  ) throws(Diagnostic) -> YAMLSubtree {
    try enter(event, content, tag: "map", depth: depth)
    var entries = UniqueEntries()
    var result = YAMLSubtree(Node(.null, at: content.range), end: content.end)
    while true {
      let next = try events.next()
      if case .mapEnd = next.kind {
        result.close(.map(entries.all), next, content, in: source)
        return result
      }
      let (key, keyTree) = try readKey(next, depth: depth + 1)
      result.include(keyTree)
      let value = try readNode(try events.next(), depth: depth + 1)
      result.include(value)
      guard let key else { continue }
      if let problem = entries.add(Node.Entry(key: key, value: value.node)) { found.add(problem) }
    }
  }
}

extension YAMLTreeBuilder {
  /// Checks what is to be checked before going into a list or map.
  private mutating func enter(
    _ event: YAMLEvent, _ content: YAMLContent, tag: String, depth: Int
  ) throws(Diagnostic) {
    try limits.check(depth: depth + 1, at: source.characterRange(at: content.start))
    guard let written = event.tag, written != YAMLTag.core + tag else { return }
    found.add(YAMLTag.problem(with: written, on: tag == "seq" ? "a list" : "a map", at: content.tagRange))
  }

  /// Counts what was read, and stops where it is more than the limits allow.
  mutating func count(_ more: YAMLSubtree.Weight, at range: SourceRange) throws(Diagnostic) {
    weight.add(more)
    if weight.aliases > limits.aliases {
      throw .error(
        .tooManyAliases, "with this alias, more than \(limits.aliases) aliases are expanded", at: range)
    }
    if weight.nodes > limits.nodes {
      throw .error(
        .tooManyValues, "the file holds more than the \(limits.nodes) values allowed", at: range)
    }
  }
}
