import ProtocolModel

extension YAMLComments {
  /// Finds the comments of a file and the entries that they belong to.
  ///
  /// A comment at the end of a line belongs to the first entry of that line. One on a line of its own belongs to the
  /// entry that follows, unless it is indented deeper: then it ends what comes before.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - root: what the reader made of it.
  public init(of bytes: [UInt8], root: Node) {
    let text = CommentedText(bytes, root: root)
    let entries = FileEntries(of: root, in: text)
    var gap: [CommentedText.Line] = []
    for line in text.lines {
      if !line.hasContent {
        gap.append(line)
        continue
      }
      addGap(gap, entries)
      gap = []
      if let comment = line.comment { addBeside(comment, entries) }
    }
    addGap(gap, entries)
  }

  /// Several comments beside one entry become one.
  private mutating func addBeside(_ comment: CommentedText.Comment, _ entries: FileEntries) {
    guard let entry = entries.owner(of: comment.start) else {
      all.append(
        Comment(path: entries.next(after: comment.start)?.path ?? [], place: .before, text: comment.text))
      return
    }
    if let index = all.firstIndex(where: { $0.path == entry.path && $0.place == .beside }) {
      all[index].text += " " + comment.text
    } else {
      all.append(Comment(path: entry.path, place: .beside, text: comment.text))
    }
  }

  /// Adds the lines between two lines with content: comments, and blank lines that part them.
  private mutating func addGap(_ lines: [CommentedText.Line], _ entries: FileEntries) {
    var isAfterBlank = false
    var last: (path: Path, place: Comment.Place)?
    for line in lines {
      guard let comment = line.comment else {
        isAfterBlank = true
        continue
      }
      let owner = entries.ownerOfLine(comment.start)
      // Blank lines before the first comment of an entry follow from the layout.
      if isAfterBlank, owner.place == .after || last?.place == .before {
        all.append(Comment(path: owner.path, place: owner.place, text: ""))
      }
      all.append(Comment(path: owner.path, place: owner.place, text: comment.text))
      (last, isAfterBlank) = (owner, false)
    }
    if isAfterBlank, let last, last.place == .before {
      all.append(Comment(path: last.path, place: last.place, text: ""))
    }
  }
}
