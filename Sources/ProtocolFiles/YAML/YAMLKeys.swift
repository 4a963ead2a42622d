import ProtocolModel

extension YAMLTreeBuilder {
  /// Reads a key; there is none when it was rejected.
  ///
  /// Whatever was written plainly is taken as its text: `1` and `2025-06-18` are fine as keys.
  mutating func readKey(
    _ event: YAMLEvent, depth: Int
  ) throws(Diagnostic) -> (key: Node?, subtree: YAMLSubtree) {
    guard case .scalar(let scalar) = event.kind else {
      return try readUnwrittenKey(event, depth: depth)
    }
    let content = YAMLContent(event, in: source)
    try count(.init(nodes: 1), at: content.range)
    if let tag = event.tag { _ = resolve(scalar, tag: tag, content) }
    let key = Node(
      .string(scalar.text), at: content.range, contentStart: content.textStart(of: scalar, in: source))
    let subtree = YAMLSubtree(key, end: content.end)
    if let anchor = event.anchor {
      anchors.open(anchor, depth: depth, at: content.range)
      anchors.close(anchor, depth: depth, subtree)
    }
    guard let problem = problem(withKey: scalar, at: content.range) else { return (key, subtree) }
    found.add(problem)
    return (nil, subtree)
  }

  private func problem(withKey scalar: YAMLScalar, at range: SourceRange) -> Diagnostic? {
    switch (scalar.style, scalar.text) {
    case (.plain, ""): .error(.invalidKey, "there is no key before this `:`", at: range)
    case (.plain, "<<"):
      .error(.mergeKey, "the merge key `<<` is not supported: write the entries out", at: range)
    default: nil
    }
  }

  /// Reads a key that is an alias, which may stand for a text, or a list or map, which is an error.
  private mutating func readUnwrittenKey(
    _ event: YAMLEvent, depth: Int
  ) throws(Diagnostic) -> (key: Node?, subtree: YAMLSubtree) {
    let errors = found.all.count
    let subtree = try readNode(event, depth: depth)
    if subtree.node.string != nil { return (subtree.node, subtree) }
    if case .alias = event.kind, found.all.count > errors { return (nil, subtree) }
    found.error(
      .invalidKey, "a key is a text, not \(subtree.node.kindDescription)", at: subtree.node.range)
    return (nil, subtree)
  }
}
