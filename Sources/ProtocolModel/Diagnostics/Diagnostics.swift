/// The problems found so far, collected so that a run reports all of them.
public struct Diagnostics: Sendable, Equatable {
  /// The problems, in the order in which they were found.
  public private(set) var all: [Diagnostic]

  /// A collection that starts with problems already found.
  public init(_ found: [Diagnostic] = []) {
    all = found
  }

  /// Whether one of the problems is an error.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// The problems by file, line and column, for printing.
  ///
  /// Those without a place come first, those at one place keep the order in which they were found.
  public var sorted: [Diagnostic] {
    all.enumerated().sorted { lhs, rhs in
      let (left, right) = (lhs.element.range, rhs.element.range)
      guard let left, let right else {
        return (left == nil ? 0 : 1, lhs.offset) < (right == nil ? 0 : 1, rhs.offset)
      }
      guard left.file == right.file else { return left.file < right.file }
      return (left.start, lhs.offset) < (right.start, rhs.offset)
    }.map(\.element)
  }

  /// Adds a problem.
  public mutating func add(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
  }

  /// Adds problems, such as those of another stage.
  public mutating func add(contentsOf diagnostics: some Sequence<Diagnostic>) {
    all.append(contentsOf: diagnostics)
  }

  /// Adds an error.
  public mutating func error(
    _ id: Diagnostic.ID, _ message: String, at range: SourceRange?, notes: [Diagnostic.Note] = []
  ) {
    all.append(.error(id, message, at: range, notes: notes))
  }

  /// Adds a warning.
  public mutating func warning(
    _ id: Diagnostic.ID, _ message: String, at range: SourceRange?, notes: [Diagnostic.Note] = []
  ) {
    all.append(.warning(id, message, at: range, notes: notes))
  }
}
