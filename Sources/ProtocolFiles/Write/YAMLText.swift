/// Writes what a description file says as YAML, in the one canonical form.
public enum YAMLText {
  /// The column after which lines are broken, and lists and maps spread over several lines.
  static let width = 110

  /// The text of a file.
  ///
  /// - Parameters:
  ///   - node: what the file says: a map of its sections.
  ///   - comments: the comments of the file as it was. None is lost: those of entries that are gone stand before the
  ///     nearest entry around.
  public static func render(_ node: WrittenNode, comments: YAMLComments = YAMLComments()) -> String {
    var writer = YAMLWriter(comments.settled(on: node))
    writer.write(node)
    return writer.lines.map { $0 + "\n" }.joined()
  }
}

/// The lines of a YAML text, while they are written.
private struct YAMLWriter {
  private(set) var lines: [String] = []
  /// The comments that are not written yet. Of equal elements of a list, the first takes those of all.
  private var comments: [YAMLComments.Path: [YAMLComments.Comment]]
  /// The paths of lists and maps with a comment inside, which a single line has no room for.
  private let commented: Set<YAMLComments.Path>

  init(_ comments: YAMLComments) {
    self.comments = Dictionary(grouping: comments.all, by: \.path)
    commented = Set(
      comments.all.flatMap { comment in comment.path.indices.map { Array(comment.path[..<$0]) } })
  }

  mutating func write(_ root: WrittenNode) {
    writeComments([], .before, indent: "")
    switch root {
    case .map(let entries, let layout) where !entries.isEmpty: write(entries, layout, [], indent: "")
    default: lines.append(inline(root, []) ?? "{}")
    }
    writeComments([], .after, indent: "")
  }

  private mutating func write(
    _ entries: [WrittenNode.Entry], _ layout: WrittenNode.Layout, _ path: YAMLComments.Path, indent: String
  ) {
    for (index, entry) in entries.enumerated() {
      if index > 0, layout == .spaced { lines.append("") }
      write(entry, path + [entry.key], indent: indent)
    }
  }

  private mutating func write(_ entry: WrittenNode.Entry, _ path: YAMLComments.Path, indent: String) {
    writeComments(path, .before, indent: indent)
    let key = indent + YAMLScalarText.string(entry.key) + ":"
    let deeper = indent + "  "
    switch entry.value {
    case .scalar(.prose(let text)):
      let prose = YAMLProse.lines(
        text, first: YAMLText.width - key.count - 1, further: YAMLText.width - deeper.count)
      add("\(key) \(prose.head)", path)
      for line in prose.block { lines.append(line.isEmpty ? "" : deeper + line) }
    case .scalar(let scalar):
      let text = YAMLScalarText.inBlock(scalar)
      add(text.isEmpty ? key : "\(key) \(text)", path)
    case .list, .map:
      // Nothing but `{}` or `[]` can stand for what is empty, on however narrow a line.
      let room = max(YAMLText.width - key.count - 1, 2)
      if let text = inline(entry.value, path), text.count <= room {
        add("\(key) \(text)", path)
      } else {
        add(key, path)
        writeBlock(entry.value, path, indent: deeper)
      }
    }
    writeComments(path, .after, indent: indent)
  }

  private mutating func writeBlock(_ value: WrittenNode, _ path: YAMLComments.Path, indent: String) {
    switch value {
    case .scalar: break
    case .list(let items):
      for item in items {
        let path = path + [item.text]
        writeComments(path, .before, indent: indent)
        add("\(indent)- \(YAMLScalarText.inBlock(item))", path)
        writeComments(path, .after, indent: indent)
      }
    case .map(let entries, let layout): write(entries, layout, path, indent: indent)
    }
  }

  /// A list or map between brackets or braces; nil for one that has to stand on lines of its own.
  private func inline(_ value: WrittenNode, _ path: YAMLComments.Path) -> String? {
    guard !commented.contains(path) else { return nil }
    switch value {
    case .scalar(let scalar): return YAMLScalarText.inBlock(scalar)
    case .list(let items):
      let texts = items.compactMap(YAMLScalarText.inFlow)
      return texts.count == items.count ? "[" + texts.joined(separator: ", ") + "]" : nil
    case .map(let entries, let layout):
      if entries.isEmpty { return "{}" }
      guard layout == .inline else { return nil }
      var texts: [String] = []
      for entry in entries {
        guard case .scalar(let scalar) = entry.value else { return nil }
        if case .prose = scalar { return nil }
        guard let key = YAMLScalarText.inFlow(.string(entry.key)), let text = YAMLScalarText.inFlow(scalar)
        else { return nil }
        texts.append("\(key): \(text)")
      }
      return "{ " + texts.joined(separator: ", ") + " }"
    }
  }

  /// Adds the first line of an entry, with the comment that stands beside it.
  private mutating func add(_ line: String, _ path: YAMLComments.Path) {
    let beside = take(path, .beside).map { " " + $0.text }.joined()
    lines.append(line + beside)
  }

  private mutating func writeComments(
    _ path: YAMLComments.Path, _ place: YAMLComments.Comment.Place, indent: String
  ) {
    for comment in take(path, place) { lines.append(comment.text.isEmpty ? "" : indent + comment.text) }
  }

  /// The comments at one side of an entry, which are then written.
  private mutating func take(
    _ path: YAMLComments.Path, _ place: YAMLComments.Comment.Place
  ) -> [YAMLComments.Comment] {
    guard let all = comments[path] else { return [] }
    comments[path] = all.filter { $0.place != place }
    return all.filter { $0.place == place }
  }
}
