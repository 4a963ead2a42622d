/// A part of a file.
public struct SourceRange: Sendable, Hashable {
  /// The file's name, as it shall be printed.
  public var file: String

  /// The place of the first byte.
  public var start: SourcePosition

  /// The place after the last byte. It equals `start` for an empty part.
  public var end: SourcePosition

  /// The part of a file from one place up to, and without, another.
  public init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The start of a file, for what is to be said of the file as a whole.
  public static func start(of file: String) -> SourceRange {
    SourceRange(file: file, start: .start, end: .start)
  }

  /// A part of this range, which stands on one line.
  ///
  /// - Parameters:
  ///   - start: the bytes between the start of this range and the start of the part.
  ///   - length: the bytes of the part.
  /// - Returns: the part, or the range itself when it goes over several lines.
  public func offset(by start: Int, length: Int) -> SourceRange {
    guard self.start.line == self.end.line else { return self }
    let column = self.start.column + start
    return SourceRange(
      file: file,
      start: SourcePosition(line: self.start.line, column: column),
      end: SourcePosition(line: self.start.line, column: column + length))
  }
}

extension SourceRange: CustomStringConvertible {
  /// The place where the range starts, in the form `path:line:column` that editors and build tools understand.
  public var description: String { "\(file):\(start.line):\(start.column)" }
}
