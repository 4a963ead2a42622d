import ProtocolModel

/// A list or map of a YAML text while it is read.
struct YAMLContainer {
  private(set) var node: OpenNode

  /// The name after `&`, if there is one.
  let anchor: String?

  private let content: YAMLContent
  private var subtree: YAMLSubtree

  init(_ node: OpenNode, _ content: YAMLContent, anchor: String?) {
    self.node = node
    self.content = content
    self.anchor = anchor
    subtree = YAMLSubtree(Node(node.value, at: content.range), end: content.end)
  }

  /// Takes a key, of which only the weight counts when it was rejected.
  mutating func addKey(_ key: YAMLSubtree, isRejected: Bool) {
    subtree.include(key)
    node.addKey(isRejected ? nil : key.node)
  }

  /// Takes an element or the value of the key before; tells when that key was there already.
  mutating func add(_ value: YAMLSubtree) -> Diagnostic? {
    subtree.include(value)
    return node.add(value.node)
  }

  /// The list or map, complete with the event at its end.
  func closed(at event: YAMLEvent, in source: SourceText) -> YAMLSubtree {
    var closed = subtree
    closed.close(end: event)
    closed.node = Node(node.value, at: source.range(content.start, closed.end))
    return closed
  }
}
