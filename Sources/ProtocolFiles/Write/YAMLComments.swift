/// The comments of a YAML file, by the entries that they belong to.
///
/// An entry is named by the keys that lead to it; an element of a list counts as a key of its text.
public struct YAMLComments: Sendable, Equatable {
  /// The keys that lead to an entry from the top of the file.
  public typealias Path = [String]

  /// A line of comment.
  struct Comment: Sendable, Equatable {
    /// Where it stands.
    enum Place: Sendable {
      /// On a line of its own before the entry.
      case before
      /// At the end of the entry's first line.
      case beside
      /// On a line of its own after all that the entry holds.
      case after
    }

    var path: Path
    var place: Place
    /// The comment with its `#`; empty for a blank line that keeps it from what is around it.
    var text: String
  }

  /// The comments, in the order of the file.
  var all: [Comment] = []

  /// No comments.
  public init() {}

  /// The comments as they belong to the entries of what is now to be written.
  ///
  /// Those of an entry that is gone are kept before the nearest entry around it.
  func settled(on node: WrittenNode) -> YAMLComments {
    let paths = node.paths
    var settled = self
    for index in all.indices where !paths.contains(all[index].path) {
      while !paths.contains(settled.all[index].path) { settled.all[index].path.removeLast() }
      settled.all[index].place = .before
    }
    return settled
  }
}

extension WrittenNode {
  /// The paths of all entries, and the empty one of the file itself.
  fileprivate var paths: Set<YAMLComments.Path> {
    var paths: Set<YAMLComments.Path> = []
    collectPaths([], into: &paths)
    return paths
  }

  private func collectPaths(_ path: YAMLComments.Path, into paths: inout Set<YAMLComments.Path>) {
    paths.insert(path)
    switch self {
    case .scalar: break
    case .list(let items): for item in items { paths.insert(path + [item.text]) }
    case .map(let entries, _):
      for entry in entries { entry.value.collectPaths(path + [entry.key], into: &paths) }
    }
  }
}
