import ProtocolModel

/// The entries of a file, in its order, to find those that comments belong to.
struct FileEntries {
  /// A key of a map, or an element of a list.
  struct Entry {
    var path: YAMLComments.Path
    var start: SourcePosition
    var column: Int
  }

  private var all: [Entry] = []
  private var indices: [YAMLComments.Path: Int] = [:]

  init(of root: Node, in text: CommentedText) {
    collect(root, [], text)
    all.sort { $0.start < $1.start }
    for (index, entry) in all.enumerated() where indices[entry.path] == nil { indices[entry.path] = index }
  }

  private mutating func collect(_ node: Node, _ path: YAMLComments.Path, _ text: CommentedText) {
    func add(_ entry: Node, _ name: String) {
      all.append(
        Entry(path: path + [name], start: entry.range.start, column: text.column(of: entry.range.start)))
    }
    // What an alias stands for has its places elsewhere, where it is collected too.
    func isInside(_ child: Node) -> Bool { node.range.start <= child.range.start }
    switch node.value {
    case .list(let items):
      for item in items where isInside(item) {
        add(item, item.scalarText)
        collect(item, path + [item.scalarText], text)
      }
    case .map(let entries):
      for entry in entries where isInside(entry.key) {
        add(entry.key, entry.name)
        collect(entry.value, path + [entry.name], text)
      }
    default: break
    }
  }

  /// The entry to which a comment at the end of a line belongs: the first of the line, or the last before it.
  func owner(of comment: SourcePosition) -> Entry? {
    let before = all.prefix { $0.start < comment }
    return before.first { $0.start.line == comment.line } ?? before.last
  }

  /// The entry that follows a place.
  func next(after place: SourcePosition) -> Entry? {
    all.first { place < $0.start }
  }

  /// The entry to which a comment on a line of its own belongs, and the side on which it stands.
  func ownerOfLine(_ comment: SourcePosition) -> (path: YAMLComments.Path, place: YAMLComments.Comment.Place)
  {
    let next = next(after: comment)
    if let previous = all.last(where: { $0.start < comment }) {
      var path = previous.path
      while path.count > 1, let entry = indices[path].map({ all[$0] }), entry.column > comment.column {
        path.removeLast()
      }
      let column = indices[path].map { all[$0].column } ?? 1
      if column > next?.column ?? 0 { return (path, .after) }
    }
    return (next?.path ?? [], .before)
  }
}

extension Node {
  /// The text by which an element of a list is told from the others.
  fileprivate var scalarText: String {
    switch value {
    case .null, .list, .map: ""
    case .bool(let value): "\(value)"
    case .number(let text), .string(let text): text
    }
  }
}
