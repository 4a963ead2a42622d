import Foundation

/// What stands in templates for what is known only when a package is made of them.
struct Placeholders {
  /// Values that take the place of a placeholder, wherever it stands. A line with one whose value is empty is left out.
  var values: [String: String] = [:]
  /// Lines that take the place of the line on which a placeholder stands, with that line's indentation.
  var blocks: [String: String] = [:]

  /// A text with the values in it.
  func filled(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).compactMap(filledLine)
      .joined(separator: "\n")
  }

  private func filledLine(_ line: Substring) -> String? {
    guard line.contains("__") else { return String(line) }
    if let block = blocks.first(where: { line.contains($0.key) })?.value {
      let indentation = line.prefix { $0 == " " }
      guard !block.isEmpty else { return nil }
      return block.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : indentation + $0 }.joined(separator: "\n")
    }
    guard !values.contains(where: { $0.value.isEmpty && line.contains($0.key) }) else { return nil }
    return replaced(line)
  }

  /// Goes through the line once, so that a value which looks like a placeholder stays as it is.
  private func replaced(_ line: Substring) -> String {
    var result = ""
    var rest = line
    while let start = rest.firstRange(of: "__") {
      result += rest[..<start.lowerBound]
      rest = rest[start.lowerBound...]
      if let (placeholder, value) = values.first(where: { rest.hasPrefix($0.key) }) {
        result += value
        rest = rest.dropFirst(placeholder.count)
      } else {
        result += "_"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
