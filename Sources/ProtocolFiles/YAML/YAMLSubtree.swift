import ProtocolModel

/// A node and what the builder must know about it beyond its value.
struct YAMLSubtree {
  /// How much there is in a subtree, aliases expanded.
  struct Weight {
    var nodes = 0
    var aliases = 0

    mutating func add(_ other: Weight) {
      nodes += other.nodes
      aliases += other.aliases
    }
  }

  var node: Node

  /// The offset after the last byte.
  private(set) var end: Int

  private(set) var weight = Weight(nodes: 1)

  /// How many lists and maps lie inside each other.
  private(set) var height = 0

  /// Whether an error about it was reported, so that nothing more is to be said.
  var isRejected = false

  init(_ node: Node, end: Int) {
    self.node = node
    self.end = end
  }

  /// Takes account of a value inside this list or map.
  mutating func include(_ child: YAMLSubtree) {
    weight.add(child.weight)
    height = max(height, child.height)
    end = max(end, child.end)
  }

  /// Completes a list or map, with the event at its end.
  mutating func close(end event: YAMLEvent) {
    height += 1
    // The end of a block has no bytes of its own, and is only noticed at what follows.
    if event.end > event.start { end = event.end }
  }

  /// The same where an alias stands for it.
  func expanded(at event: YAMLEvent, in source: SourceText) -> YAMLSubtree {
    var copy = self
    copy.node.range = source.range(event.start, event.end)
    copy.node.contentStart = nil
    copy.end = event.end
    copy.weight.aliases += 1
    return copy
  }
}
