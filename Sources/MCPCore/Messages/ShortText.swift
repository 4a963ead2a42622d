/// A text of which people see the first line and the last ones: the end of a log says most.
struct ShortText: CustomStringConvertible {
  /// The lines that are shown.
  let description: String

  /// Shortens a text of more than so many lines after the first.
  init(_ text: String, keeping count: Int = 10) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let left = lines.count - 1 - count
    description =
      left <= 0
      ? text
      : ([lines[0], "… (\(left) lines before)"] + lines.suffix(count)).joined(separator: "\n")
  }
}
