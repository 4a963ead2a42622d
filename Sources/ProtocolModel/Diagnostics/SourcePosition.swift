/// A place in a text.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, counted from 1.
  public var line: Int

  /// The column, counted from 1 in UTF-8 bytes, as the Swift compiler does.
  public var column: Int

  /// A place by its line and column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first place of every text.
  public static let start = SourcePosition(line: 1, column: 1)

  /// The earlier of two places in one text is the smaller.
  public static func < (lhs: SourcePosition, rhs: SourcePosition) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}
