import ProtocolModel

/// What must be known to read official schemas, beside JSON Schema itself: `Schema/official.yaml`.
///
/// It holds the facts that are those of the official files: their defects, which definitions restate others,
/// which unions say who sends what. Each is checked against the files, so that none outlives its cause.
public struct OfficialNotes: Sendable {
  /// The built-in types that stand for places of a schema.
  var builtins: [Correction<WireShape.Shape>] = []
  /// The defects.
  var patches: [Correction<Node>] = []
  /// The built-in types of strings that have a format.
  var formats: [String: (builtin: Builtin, source: Source)] = [:]
  /// How messages are told from their names.
  var names: [MessageName: (pattern: NamePattern, source: Source)] = [:]
  /// The definitions that say what is around each kind of message.
  var envelopes: [Envelope: Reference] = [:]
  /// The unions that say who sends what.
  var sides: [Side] = []
  /// The definitions that only restate others.
  var ignored: [Reference] = []

  /// Nothing but JSON Schema.
  public init() {}

  /// The notes that hold for what `SchemaExport` writes too: it has none of the defects, and spells out fewer
  /// built-in types.
  public var forExports: OfficialNotes {
    var notes = self
    notes.patches = []
    notes.builtins = builtins.filter { [.builtin(.id), .builtin(.token)].contains($0.replacement) }
    notes.ignored = []
    notes.sides = []
    return notes
  }

  /// Something else than an official file says at some places.
  struct Correction<Replacement: Sendable>: Sendable {
    /// The revisions whose files say it.
    var span: RevisionSpan
    /// The places.
    var path: SchemaPath
    /// The definitions that the path leads into, but whose files say it right.
    var exceptions: [Reference] = []
    /// What the file says there; nil where it says nothing.
    var was: Node?
    /// What is read instead.
    var replacement: Replacement
    /// Where it stands.
    var range: SourceRange
  }

  /// The kinds of definitions that are told by their names.
  enum MessageName: String, CaseIterable {
    /// A message that is answered.
    case request
    /// A message that is not.
    case notification
    /// The results of a request: the text in place of `*` is that of the request.
    case results
  }

  /// The kinds of messages on the wire.
  enum Envelope: String, CaseIterable {
    /// A message that is answered.
    case request
    /// A message that is not.
    case notification
    /// An answer.
    case result
    /// An answer that says what went wrong.
    case error
  }

  /// A union whose messages one side sends.
  struct Side: Sendable {
    /// The union.
    var union: Reference
    /// The side.
    var direction: Direction
  }
}
