/// What is wrong with a pattern, and where.
public struct PatternError: Error, Sendable, Equatable {
  /// What is wrong.
  public var message: String

  /// The offset of the fault in the pattern, in Unicode scalars.
  public var offset: Int

  /// An error at an offset, in Unicode scalars.
  public init(_ message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}

extension PatternError: CustomStringConvertible {
  /// For example `back-references are not supported (at character 7)`; the first character is number 0.
  public var description: String { "\(message) (at character \(offset))" }
}
