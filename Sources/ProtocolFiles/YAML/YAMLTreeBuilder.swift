import ProtocolModel

/// Builds the tree of nodes out of the events of a file.
struct YAMLTreeBuilder: ~Copyable {
  let source: SourceText
  let limits: NodeLimits

  /// What was found wrong so far.
  var found = Diagnostics()

  var anchors = YAMLAnchors()
  private var events: YAMLEvents

  /// The lists and maps around the current place, from the outside in.
  private var containers: [YAMLContainer] = []

  /// What was read so far, aliases expanded.
  private var weight = YAMLSubtree.Weight()

  init(_ source: SourceText, limits: NodeLimits) throws(Diagnostic) {
    self.source = source
    self.limits = limits
    events = try YAMLEvents(source)
  }

  /// How many lists and maps are around the current place.
  var depth: Int { containers.count }

  /// Whether what comes next is a key of a map.
  var expectsKey: Bool { containers.last?.node.expectsKey ?? false }

  /// The value of the file's one document; `nil` when the text cannot be followed to its end.
  mutating func readFile() -> Node? {
    do throws(Diagnostic) {
      return try readDocument()
    } catch {
      found.add(error)
      return nil
    }
  }

  /// Counts what was read, and stops where it is more than the limits allow.
  mutating func count(_ more: YAMLSubtree.Weight, at range: SourceRange) throws(Diagnostic) {
    weight.add(more)
    if weight.aliases > limits.aliases {
      throw .error(
        .tooManyAliases, "with this alias, more than \(limits.aliases) aliases are expanded", at: range)
    }
    try limits.check(nodes: weight.nodes, at: range)
  }

  private mutating func readDocument() throws(Diagnostic) -> Node {
    _ = try events.next()  // the start of the stream
    guard case .documentStart = try events.next().kind else {
      throw .error(.emptyFile, "the file is empty", at: source.range(source.start, source.start))
    }
    let root = try readRoot()
    _ = try events.next()  // the end of the document
    let after = try events.next()
    if case .documentStart = after.kind {
      throw .error(
        .severalDocuments, "a second document starts here: a file holds one",
        at: source.range(after.start, after.end))
    }
    return root
  }

  private mutating func readRoot() throws(Diagnostic) -> Node {
    var event = try events.next()
    if case .scalar(let scalar) = event.kind, event.start == event.end, scalar.style == .plain {
      throw .error(.emptyFile, "the document is empty", at: source.range(event.start, event.start))
    }
    while true {
      if let subtree = try complete(event) {
        if containers.isEmpty { return subtree.node }
        put(subtree)
      }
      event = try events.next()
    }
  }
}

extension YAMLTreeBuilder {
  /// The key or value that is complete with an event, if there is one.
  private mutating func complete(_ event: YAMLEvent) throws(Diagnostic) -> YAMLSubtree? {
    switch event.kind {
    case .alias(let name): return try expand(name, at: event)
    case .scalar(let scalar): return try read(scalar, event)
    case .listStart, .mapStart:
      try open(event)
      return nil
    case .listEnd, .mapEnd: return close(event)
    case .streamStart, .streamEnd, .documentStart, .documentEnd:
      // libyaml gives none of these before the value is complete.
      throw .error(.yamlSyntax, "expected a value", at: source.range(event.start, event.end))
    }
  }

  private mutating func open(_ event: YAMLEvent) throws(Diagnostic) {
    let content = YAMLContent(event, in: source)
    try count(.init(nodes: 1), at: content.range)
    try limits.check(depth: depth + 1, at: source.characterRange(at: content.start))
    let isList = if case .listStart = event.kind { true } else { false }
    if let tag = event.tag, tag != YAMLTag.core + (isList ? "seq" : "map") {
      found.add(YAMLTag.problem(with: tag, on: isList ? "a list" : "a map", at: content.tagRange))
    }
    if let anchor = event.anchor { anchors.open(anchor, depth: depth, at: content.range) }
    containers.append(YAMLContainer(isList ? .list : .map, content, anchor: event.anchor))
  }

  private mutating func close(_ event: YAMLEvent) -> YAMLSubtree? {
    guard let container = containers.popLast() else { return nil }
    let subtree = container.closed(at: event, in: source)
    if let anchor = container.anchor { anchors.close(anchor, depth: depth, subtree) }
    return subtree
  }

  /// Reads a scalar. A key is taken as its text, whatever it looks like: `1` and `2025-06-18` are fine as keys.
  private mutating func read(_ scalar: YAMLScalar, _ event: YAMLEvent) throws(Diagnostic) -> YAMLSubtree {
    let content = YAMLContent(event, in: source)
    try count(.init(nodes: 1), at: content.range)
    let text = Node(
      .string(scalar.text), at: content.range, contentStart: content.textStart(of: scalar, in: source))
    let isUntaggedKey = expectsKey && event.tag == nil
    let resolved = isUntaggedKey ? text : resolve(scalar, text, tag: event.tag, at: content.tagRange)
    var subtree = YAMLSubtree(expectsKey ? text : resolved, end: content.end)
    if let anchor = event.anchor {
      anchors.open(anchor, depth: depth, at: content.range)
      anchors.close(anchor, depth: depth, subtree)
    }
    if expectsKey, let problem = problem(withKey: scalar, at: content.range) {
      found.add(problem)
      subtree.isRejected = true
    }
    return subtree
  }

  private func problem(withKey scalar: YAMLScalar, at range: SourceRange) -> Diagnostic? {
    switch (scalar.style, scalar.text) {
    case (.plain, ""): .error(.invalidKey, "there is no key before this `:`", at: range)
    case (.plain, "<<"):
      .error(.mergeKey, "the merge key `<<` is not supported: write the entries out", at: range)
    default: nil
    }
  }

  /// Puts what is complete into the list or map around it.
  private mutating func put(_ subtree: YAMLSubtree) {
    guard expectsKey else {
      if let problem = containers[depth - 1].add(subtree) { found.add(problem) }
      return
    }
    let isText = subtree.node.string != nil
    if !isText, !subtree.isRejected {
      found.error(
        .invalidKey, "a key is a text, not \(subtree.node.kindDescription)", at: subtree.node.range)
    }
    containers[depth - 1].addKey(subtree, isRejected: !isText || subtree.isRejected)
  }
}
