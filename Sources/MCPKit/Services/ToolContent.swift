/// What a tool without structured results gives: a text, or blocks of content.
///
///     return "It rains in \(city)."
///     return [.text(TextContent(text: "The map:")), .image(map)]
public struct ToolContent: Sendable, Equatable {
  /// The blocks.
  public var blocks: [ContentBlock]

  /// Makes content of blocks.
  public init(_ blocks: [ContentBlock]) {
    self.blocks = blocks
  }

  /// Makes content of a text.
  public init(_ text: String) {
    self.init([.text(TextContent(text: text))])
  }

  /// The texts in it, line by line.
  public var text: String { blocks.text }
}

extension ToolContent: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  /// Makes content of a text.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Makes content of blocks.
  public init(arrayLiteral blocks: ContentBlock...) {
    self.init(blocks)
  }
}

extension [ContentBlock] {
  /// The texts in them, line by line.
  var text: String {
    compactMap { if case .text(let text) = $0 { text.text } else { nil } }.joined(separator: "\n")
  }
}
