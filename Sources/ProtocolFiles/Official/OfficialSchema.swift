import ProtocolModel

/// Reads the official JSON Schemas of the protocol.
public enum OfficialSchema {
  /// Whether a file is an official schema, by where its definitions stand, and not a description.
  public static func isOfficial(_ file: Node) -> Bool {
    SchemaContainer.spellings.contains { file[$0] != nil }
  }

  /// Reads the schema of one revision, patched, into its shape on the wire.
  ///
  /// Nothing is skipped in silence: what the reader does not understand is an error.
  ///
  /// - Parameters:
  ///   - schema: the file.
  ///   - revision: the revision that it describes.
  ///   - notes: what must be known to read it.
  /// - Returns: the shape, as far as the file could be read, and what is wrong with it or with the notes.
  public static func read(
    _ schema: Node, revision: String, notes: OfficialNotes
  ) -> (WireShape, [Diagnostic]) {
    var diagnostics = Diagnostics()
    let unified = SchemaContainer.unify(schema, &diagnostics)
    let patched = notes.patched(unified, revision: revision, &diagnostics)
    let builtins = notes.builtinPlaces(in: patched, revision: revision, &diagnostics)
    var reader = OfficialReader(patched, builtins: builtins, notes: notes, diagnostics: diagnostics)
    let shape = reader.read()
    // A part that several definitions need may have been read several times.
    var said: Set<String> = []
    return (shape, reader.diagnostics.sorted.filter { said.insert($0.description).inserted })
  }

  /// The schema of one revision with its defects mended, for those who validate against it.
  ///
  /// Its definitions are called `definitions`, and a `$ref` is a JSON Pointer again.
  public static func mended(_ schema: Node, revision: String, notes: OfficialNotes) -> (Node, [Diagnostic]) {
    var diagnostics = Diagnostics()
    let unified = SchemaContainer.unify(schema, &diagnostics)
    let patched = notes.patched(unified, revision: revision, &diagnostics)
    return (withPointers(patched), diagnostics.sorted)
  }

  private static func withPointers(_ node: Node) -> Node {
    var node = node
    switch node.value {
    case .list(let items): node.value = .list(items.map(withPointers))
    case .map(let entries):
      node.value = .map(
        entries.map { entry in
          var entry = entry
          if entry.name == "$ref", let name = entry.value.string {
            entry.value.value = .string("#/definitions/\(name)")
          } else {
            entry.value = withPointers(entry.value)
          }
          return entry
        })
    default: break
    }
    return node
  }
}
