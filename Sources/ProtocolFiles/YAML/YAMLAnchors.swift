import ProtocolModel

/// The values that aliases may stand for.
struct YAMLAnchors {
  enum Target {
    /// The value is still being read, at some depth.
    case open(depth: Int, SourceRange)
    case complete(YAMLSubtree)
  }

  private var targets: [String: Target] = [:]

  subscript(name: String) -> Target? { targets[name] }

  /// The name that was probably meant by an unknown one. Not looked for among so many that it would take long.
  func nearestName(to name: String) -> String? {
    targets.count <= 100 ? nearest(name, in: targets.keys) : nil
  }

  /// Notes that the value of an anchor starts. It replaces an earlier one of the same name.
  mutating func open(_ name: String, depth: Int, at range: SourceRange) {
    targets[name] = .open(depth: depth, range)
  }

  /// Notes that the value of an anchor is complete.
  mutating func close(_ name: String, depth: Int, _ subtree: YAMLSubtree) {
    // A value further in may have taken the name over: the latest in the text has it.
    if case .open(depth, _) = targets[name] { targets[name] = .complete(subtree) }
  }
}

extension YAMLTreeBuilder {
  /// The value that an alias stands for; null, and an error, when there is none.
  mutating func expand(_ name: String, at event: YAMLEvent) throws(Diagnostic) -> YAMLSubtree {
    let range = source.range(event.start, event.end)
    switch anchors[name] {
    case .complete(let subtree):
      let expanded = subtree.expanded(at: event, in: source)
      try count(expanded.weight, at: range)
      try limits.check(depth: depth + expanded.height, at: range)
      return expanded
    case .open(_, let start):
      found.error(
        .cyclicAlias, "`*\(name)` stands inside the value that it stands for", at: range,
        notes: [.init("the value starts here", at: start)])
    case nil:
      let known = anchors.nearestName(to: name).map { ", did you mean `*\($0)`?" } ?? ""
      found.error(.undefinedAlias, "no `&\(name)` before this alias\(known)", at: range)
    }
    try count(.init(nodes: 1, aliases: 1), at: range)
    var nothing = YAMLSubtree(Node(.null, at: range), end: event.end)
    nothing.isRejected = true
    return nothing
  }
}
