/// What is wrong, or doubtful, in a file, and where.
public struct Diagnostic: Sendable, Equatable, Error {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// Nothing is generated.
    case error
    /// Something is generated, but probably not what was meant.
    case warning
  }

  /// A further place that explains the problem, such as the first of two equal keys.
  public struct Note: Sendable, Equatable {
    /// What is to be seen there.
    public var message: String

    /// The place, where there is one.
    public var range: SourceRange?

    /// A note, at a place where there is one.
    public init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// How bad it is.
  public var severity: Severity

  /// The kind of problem, under which the documentation explains it.
  public var id: ID

  /// What is wrong, in one sentence without a full stop.
  public var message: String

  /// The place, where there is one.
  public var range: SourceRange?

  /// Further places that explain the problem.
  public var notes: [Note]

  /// A diagnostic with all its parts.
  public init(
    _ severity: Severity, _ id: ID, _ message: String, at range: SourceRange?, notes: [Note] = []
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.range = range
    self.notes = notes
  }

  /// An error.
  public static func error(
    _ id: ID, _ message: String, at range: SourceRange?, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.error, id, message, at: range, notes: notes)
  }

  /// A warning.
  public static func warning(
    _ id: ID, _ message: String, at range: SourceRange?, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.warning, id, message, at: range, notes: notes)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The lines that a compiler would print: `path:line:column: error: message [id]`, then a line for each note.
  public var description: String {
    let first = prefix(range) + "\(severity.rawValue): \(message) [\(id.rawValue)]"
    let others = notes.map { prefix($0.range) + "note: \($0.message)" }
    return ([first] + others).joined(separator: "\n")
  }

  private func prefix(_ range: SourceRange?) -> String { range.map { "\($0): " } ?? "" }
}
